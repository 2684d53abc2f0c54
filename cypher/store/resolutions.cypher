// Purpose: what mentions mean, in place of what they were taken to mean before.
// Parameters: resolutions [{citation, one (document key or null), note (string or null), candidates [document key], the likeliest first}].
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
  CREATE (c)-[r:CITES]->(d)
  SET r.note = row.note
}
CALL (c, row) {
  UNWIND range(0, size(row.candidates) - 1) AS rank
  MATCH (d:Document {key: row.candidates[rank]})
  CREATE (c)-[:MAY_CITE {rank: rank}]->(d)
}
