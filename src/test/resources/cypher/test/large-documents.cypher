// Purpose: many documents at once, as store/document, store/passages and store/items make one.
// Parameters: documents [{key, properties, original, issuer, programmes, passages, items}].
// Columns: none.
// Cost: one node each; only on an empty store: nothing that is there is looked for.
UNWIND $documents AS row
CREATE (d:Document)
SET d = row.properties, d.key = row.key
CREATE (o:Original)
SET o = row.original
CREATE (d)-[:FROM]->(o)
WITH d, row
CALL (d, row) {
  MATCH (u:Unit {key: row.issuer})
  CREATE (d)-[:ISSUED_BY]->(u)
}
CALL (d, row) {
  UNWIND row.programmes AS code
  MATCH (p:Programme {code: code})
  CREATE (d)-[:ABOUT]->(p)
}
CALL (d, row) {
  UNWIND row.passages AS passage
  CREATE (d)-[:HAS_PART]->(p:Passage)
  SET p = passage
}
CALL (d, row) {
  UNWIND row.items AS item
  CREATE (d)-[:PLANS]->(i:Item)
  SET i = item.properties
  WITH i, item
  MATCH (p:Passage {id: item.passage})
  CREATE (i)-[:STATED_IN]->(p)
  WITH i, item
  MATCH (c:Component {key: item.component})
  CREATE (i)-[:INSTANCE_OF {confidence: item.confidence}]->(c)
}
