// Purpose: forget documents that were known by citation and that nobody cites any more.
// Parameters: keys.
// Columns: units [key] that issued them.
// Cost: one node a key, with its edges.
UNWIND $keys AS key
MATCH (d:Document {key: key, known: 'CITED'})
WITH d, COLLECT { MATCH (d)-[:ISSUED_BY]->(u:Unit) RETURN u.key } AS units
DETACH DELETE d
RETURN units
