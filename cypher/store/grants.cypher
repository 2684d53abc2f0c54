// Purpose: which documents granted the money that documents plan, in place of what was known before.
// Parameters: keys (of the documents that plan), grants [{money (allocation id), document (key), mention (citation id)}].
// Columns: none.
// Cost: the amounts of these documents; two seeks a grant. The amounts are bound before their edges are asked for: while there are few
//   edges, all of them would be walked for each document.
CALL () {
  UNWIND $keys AS key
  MATCH (:Document {key: key})-[:HAS_PART]->(:Passage)-[:STATES]->(a:Allocation)
  CALL (a) {
    MATCH (a)-[r:GRANTED_BY]->()
    DELETE r
  }
}
UNWIND $grants AS row
MATCH (a:Allocation {id: row.money})
MATCH (x:Document {key: row.document})
MERGE (a)-[r:GRANTED_BY]->(x)
ON CREATE SET r.evidence = [row.mention]
