// Purpose: take back everything that a document's text alone said; the node stays as CITED, for the resolution to keep or remove.
// Parameters: key.
// Columns: symbol and issuerKey (its own), made [{symbol, issuerKey}] of documents known by citation that it was taken to mean, names
//   [law name] it gave or has, units [key] and persons [key] it touched, cited [key] that it was taken to cite, path, leaning [{id, symbolKey}] of mentions that leaned on what it tells of its seat or
//   district, where no other document tells the same; slipped [symbol] of mentions that may misprint its own.
// Cost: the nodes of one document.
MATCH (d:Document|Merged {key: $key})
WITH d,
  COLLECT {
    MATCH (d)-[:HAS_PART]->()-[:STATES]->(:Citation)-[:CITES]->(x:Document|Merged {known: 'CITED'})
    RETURN DISTINCT x {.symbol, .issuerKey}
  } AS made,
  COLLECT { MATCH (d)-[:HAS_PART]->()-[:STATES]->(c:Citation) WHERE coalesce(c.lawName, '') <> '' RETURN DISTINCT c.lawName }
    + CASE WHEN d.lawName IS NULL THEN [] ELSE [d.lawName] END AS names,
  COLLECT { MATCH (d)-[:HAS_PART]->(p)<-[:ANSWERS_FOR]-(u:Unit) RETURN DISTINCT u.key }
    + COLLECT { MATCH (d)-[:PLANS]->(i)<-[:ANSWERS_FOR]-(u:Unit) RETURN DISTINCT u.key }
    + COLLECT { MATCH (d)-[:ISSUED_BY]->(u:Unit) RETURN u.key }
    + COLLECT { MATCH (a:Unit)-[r:SUCCEEDED_BY]->(b:Unit) WHERE r.document = $key UNWIND [a.key, b.key] AS u RETURN DISTINCT u } AS units,
  COLLECT { MATCH (d)-[:SIGNED_BY]->(p:Person) RETURN p.key } AS persons,
  COLLECT { MATCH (d)-[:HAS_PART]->()-[:STATES]->(:Citation)-[:CITES]->(x:Document) RETURN DISTINCT x.key } AS cited,
  COLLECT { MATCH (c:Citation {seat: d.seat}) USING INDEX SEEK c:Citation(seat) WHERE c.document <> d.key AND c.symbolKey IS NOT NULL RETURN c {.id, .symbolKey} }
    + COLLECT {
      MATCH (c:Citation {under: d.district})
      USING INDEX SEEK c:Citation(under)
      WHERE d.province IS NOT NULL AND c.document <> d.key AND c.symbolKey IS NOT NULL AND NOT EXISTS {
        MATCH (x:Document|Merged {district: d.district, province: d.province})
        WHERE x <> d
      }
      RETURN c {.id, .symbolKey}
    } AS leaning,
  COLLECT { MATCH (c:Citation {slipKey: d.slipKey}) WHERE c.symbolKey <> d.symbolKey RETURN DISTINCT c.symbol } AS slipped,
  d.symbol AS symbol, d.issuerKey AS issuerKey, d.path AS path
CALL (d) {
  MATCH (d)-[:HAS_PART]->(p:Passage)
  OPTIONAL MATCH (p)-[:STATES]->(f)
  DETACH DELETE f, p
}
CALL (d) {
  MATCH (d)-[:PLANS]->(i:Item)
  DETACH DELETE i
}
CALL (d) {
  MATCH (d)-[f:FROM]->(o:Original)
  DELETE f
  WITH o
  WHERE NOT EXISTS { (o)<-[:FROM]-() }
  DELETE o
}
CALL () {
  MATCH ()-[r:SUCCEEDED_BY]->()
  WHERE r.document = $key
  DELETE r
}
CALL (d) {
  MATCH (d)-[r:SIGNED_BY|ABOUT|ISSUED_BY]->()
  DELETE r
}
CALL (d) {
  MATCH (d)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|GUIDES|REFERS_TO {by: 'self'}]->()
  DELETE r
}
SET d.known = 'CITED', d.path = null, d.revision = null, d.lawName = null, d.seat = null, d.slipKey = null,
  d.commune = null, d.district = null, d.province = null
REMOVE d:Merged
SET d:Document
RETURN symbol, issuerKey, made, names, units, persons, cited, path, leaning, slipped
