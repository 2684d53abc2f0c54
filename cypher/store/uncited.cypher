// Purpose: forget documents that were known by citation and that nobody cites any more.
// Parameters: keys.
// Columns: units [key] that issued them.
// Cost: one node a key, with its edges. The label goes first: of a node that got it, or its key anew, in the same transaction Neo4j 2026.08
//   otherwise still finds the deleted node by its key.
UNWIND $keys AS key
MATCH (d:Document {key: key, known: 'CITED'})
WITH d, COLLECT { MATCH (d)-[:ISSUED_BY]->(u:Unit) RETURN u.key } AS units
REMOVE d:Document
DETACH DELETE d
RETURN units
