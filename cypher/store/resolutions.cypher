// Purpose: what mentions mean, in place of what they were taken to mean before.
// Parameters: resolutions [{citation, one (document key or null), candidates [document key]}].
// Columns: none.
// Cost: one seek a mention and one a document.
UNWIND $resolutions AS row
MATCH (c:Citation {id: row.citation})
CALL (c) {
  MATCH (c)-[r:CITES|MAY_CITE]->()
  DELETE r
}
CALL (c, row) {
  MATCH (d:Document {key: row.one})
  CREATE (c)-[:CITES]->(d)
}
CALL (c, row) {
  UNWIND row.candidates AS key
  MATCH (d:Document {key: key})
  CREATE (c)-[:MAY_CITE]->(d)
}
