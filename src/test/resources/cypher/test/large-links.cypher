// Purpose: what mentions of many documents mean, and the edges derived from them.
// Parameters: links [{from, to, relation (null for none), evidence [citation id]}].
// Columns: none.
// Cost: two seeks a link and one a mention.
UNWIND $links AS row
MATCH (d:Document {key: row.from})
MATCH (x:Document {key: row.to})
CALL (x, row) {
  UNWIND row.evidence AS id
  MATCH (c:Citation {id: id})
  CREATE (c)-[:CITES]->(x)
}
CALL (d, x, row) {
  WITH d, x, row
  WHERE row.relation IS NOT NULL
  CREATE (d)-[r:$(row.relation)]->(x)
  SET r.by = 'self', r.evidence = row.evidence
}
