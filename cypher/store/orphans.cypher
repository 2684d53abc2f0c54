// Purpose: forget persons, places and law names that nothing names any more.
// Parameters: persons [key], names [law name].
// Columns: none.
// Cost: one seek a key; all places (as many as there are communes).
CALL () {
  UNWIND $persons AS key
  MATCH (p:Person {key: key})
  WHERE NOT EXISTS { (p)<-[:SIGNED_BY]-() }
  DELETE p
}
CALL () {
  UNWIND $names AS key
  MATCH (n:LawName {key: key})
  WHERE NOT EXISTS { (n)<-[:KNOWN_AS]-() }
  DELETE n
}
CALL () {
  MATCH (p:Place)
  WHERE NOT EXISTS { (p)<-[:IN]-() }
  DELETE p
}
