// Purpose: take a correction back; it stays to be read. Lets one writer in at a time.
// Parameters: id, properties (by whom, when, why).
// Columns: correction (properties); no row where none of this id stands.
// Cost: one node.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision
WITH s
MATCH (c:Correction {id: $id, standing: true})
SET c += $properties, c.standing = false
RETURN properties(c) AS correction
