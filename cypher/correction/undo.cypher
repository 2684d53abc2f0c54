// Purpose: take a correction back; it stays to be read. Lets one writer in at a time. A change of its own: what is counted
//   of the store is counted again.
// Parameters: id, properties (by whom, when, why).
// Columns: correction (properties); no row where none of this id stands.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision + 1
WITH s
MATCH (c:Correction {id: $id, standing: true})
SET c += $properties, c.standing = false
RETURN properties(c) AS correction
