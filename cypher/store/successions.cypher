// Purpose: who takes over from whom, as a document or a file of the office says.
// Parameters: successions [{unit (key), successor (key), properties}].
// Columns: none.
// Cost: two seeks a row.
UNWIND $successions AS row
MATCH (a:Unit {key: row.unit})
MATCH (b:Unit {key: row.successor})
CREATE (a)-[r:SUCCEEDED_BY]->(b)
SET r = row.properties
