// Purpose: components of programmes to hand over, with their parts.
// Parameters: after (key behind which the page begins), limit (most nodes).
// Columns: key, properties (map), links (maps relation, to, quote, line).
// Cost: one page of an index in order, and the relationships that lead from its nodes.
MATCH (n:Component)
WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN n.key AS key, n {.programme, .code, .title} AS properties,
  COLLECT { MATCH (n)-[:HAS_COMPONENT]->(o:Component) RETURN {relation: 'HAS_COMPONENT', to: 'component:' + o.key} } AS links
