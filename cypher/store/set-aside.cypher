// Purpose: documents held that are taken for others: their text and facts stay, out of every question; the index forgets them.
// Parameters: keys.
// Columns: none.
// Cost: one node a key, its amounts and its edges to other documents.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision + 1
WITH s.revision AS revision
UNWIND $keys AS key
MATCH (d:Document {key: key, known: 'WHOLE'})
SET d:Merged
REMOVE d:Document
SET d.revision = null
MERGE (gone:Removed {key: key})
SET gone.revision = revision
WITH d
CALL (d) {
  MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(:Allocation)-[g:GRANTED_BY]->()
  DELETE g
}
MATCH (d)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|GUIDES|REFERS_TO {by: 'self'}]->()
DELETE r
