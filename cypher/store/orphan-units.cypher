// Purpose: forget units that nothing names any more.
// Parameters: keys.
// Columns: above [unit keys] of those forgotten, to be looked at next.
// Cost: one seek a key. The label goes first, as in uncited.
UNWIND $keys AS key
MATCH (u:Unit {key: key})
WHERE NOT EXISTS { (u)-[:ANSWERS_FOR]->() }
  AND NOT EXISTS { (u)<-[:ISSUED_BY|UNDER]-() }
  AND NOT EXISTS { (u)-[:SUCCEEDED_BY]-() }
WITH u, COLLECT { MATCH (u)-[:UNDER]->(a:Unit) RETURN a.key } AS above
REMOVE u:Unit
DETACH DELETE u
RETURN above
