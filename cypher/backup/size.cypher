// Purpose: how many nodes and relations there are together.
// Parameters: none.
// Columns: size.
// Cost: the counts that the server keeps.
CALL () {
  MATCH (n)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH ()-[r]->()
  RETURN count(r) AS relations
}
RETURN nodes + relations AS size
