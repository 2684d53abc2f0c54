// Purpose: the documents that data/ lists; what is held whole keeps its own words, what was known by citation takes these.
// Parameters: documents [{key, properties, issuer (unit key or null), inForce (date or null)}].
// Columns: symbolKey of each.
// Cost: some dozen nodes, once for each change of data/.
UNWIND $documents AS row
MERGE (d:Document {key: row.key})
SET d.listed = true, d.inForce = row.inForce
WITH d, row
CALL (d, row) {
  WITH d, row
  WHERE coalesce(d.known, 'LISTED') <> 'WHOLE'
  SET d += row.properties
  WITH d, row
  MATCH (u:Unit {key: row.issuer})
  MERGE (d)-[:ISSUED_BY]->(u)
}
RETURN row.properties.symbolKey AS symbolKey
