// Purpose: number the change.
// Parameters: key (of the document that became whole).
// Columns: revision.
// Cost: two nodes.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision + 1
WITH s.revision AS revision
MATCH (d:Document {key: $key})
SET d.revision = revision
RETURN revision
