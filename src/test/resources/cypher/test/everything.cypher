// Purpose: the whole graph row by row: every node and every edge, but for the notes to the index.
// Parameters: none.
// Columns: kind (label or type), id, to (for an edge), properties.
// Cost: all nodes and edges; graphs of tests are small.
CALL () {
  MATCH (n)
  WHERE NOT n:SchemaVersion AND NOT n:Store AND NOT n:Removed
  RETURN labels(n)[0] AS kind, coalesce(n.key, n.id, n.code, n.sha256) AS id, '' AS to, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b)
  RETURN type(r) AS kind, labels(a)[0] + ' ' + coalesce(a.key, a.id, a.code, a.sha256) AS id,
    labels(b)[0] + ' ' + coalesce(b.key, b.id, b.code, b.sha256) AS to, properties(r) AS properties
}
RETURN kind, id, to, properties
