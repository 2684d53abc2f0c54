// Purpose: documents known by citation only, with what their citers say of them.
// Parameters: documents [{key, properties, issuer (unit key or null)}]; properties replace all of the node's.
// Columns: units [key] that issue it no more.
// Cost: one node a document.
UNWIND $documents AS row
MERGE (d:Document {key: row.key})
SET d = row.properties, d.key = row.key
WITH d, row, COLLECT {
  MATCH (d)-[:ISSUED_BY]->(u:Unit)
  WHERE u.key <> coalesce(row.issuer, '')
  RETURN u.key
} AS units
CALL (d, units) {
  MATCH (d)-[r:ISSUED_BY]->(u:Unit)
  WHERE u.key IN units
  DELETE r
}
CALL (d, row) {
  MATCH (u:Unit {key: row.issuer})
  MERGE (d)-[:ISSUED_BY]->(u)
}
RETURN units
