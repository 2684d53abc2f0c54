// Purpose: take back what was told of the money of documents that are taken for others.
// Parameters: none.
// Columns: none.
// Cost: the amounts of documents set aside, which are few.
MATCH (:Merged)-[:HAS_PART]->(:Passage)-[:STATES]->(a:Allocation)
CALL (a) {
  MATCH (a)-[r:GRANTED_BY]->()
  DELETE r
}
