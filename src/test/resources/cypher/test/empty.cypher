// Purpose: an empty graph between tests; the schema stays.
// Parameters: none.
// Columns: none.
// Cost: all nodes; graphs of tests are small.
MATCH (n)
WHERE NOT n:SchemaVersion AND NOT n:Store
CALL (n) {
  DETACH DELETE n
}
WITH count(*) AS gone
MATCH (s:Store {id: 'cancu'})
SET s.revision = 0, s.catalogue = null
