// Purpose: make a document whole: its own words replace what citers said; original, issuer, signer and programmes.
// Parameters: key, properties (all of the node's but key), original {sha256, path, charset}, issuer (unit key or null),
//   signer {key, name, position, capacity} or null, programmes [code].
// Columns: units [key] that issue it no more, as its citers had said.
// Cost: a handful of nodes.
MERGE (d:Document {key: $key})
SET d = $properties, d.key = $key
MERGE (o:Original {sha256: $original.sha256})
SET o = $original
MERGE (d)-[:FROM]->(o)
WITH d, COLLECT {
  MATCH (d)-[:ISSUED_BY]->(u:Unit)
  WHERE u.key <> coalesce($issuer, '')
  RETURN u.key
} AS units
CALL (d) {
  MATCH (d)-[r:ISSUED_BY]->()
  DELETE r
}
CALL (d) {
  MATCH (u:Unit {key: $issuer})
  MERGE (d)-[:ISSUED_BY]->(u)
}
CALL (d) {
  UNWIND CASE WHEN $signer IS NULL THEN [] ELSE [$signer] END AS signer
  MERGE (p:Person {key: signer.key})
  SET p.name = signer.name
  CREATE (d)-[s:SIGNED_BY]->(p)
  SET s.position = signer.position, s.capacity = signer.capacity
}
CALL (d) {
  UNWIND $programmes AS code
  MATCH (p:Programme {code: code})
  MERGE (d)-[:ABOUT]->(p)
}
RETURN units
