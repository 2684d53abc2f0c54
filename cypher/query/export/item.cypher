// Purpose: items of plans to hand over, with the component that each carries out.
// Parameters: after (key behind which the page begins), limit (most nodes).
// Columns: key, properties (map), links (maps relation, to, quote, line).
// Cost: one page of an index in order, and the relationships that lead from its nodes.
MATCH (n:Item)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, n {.title, .programme, .canonical, .printedNumber, .quote, .line} AS properties,
  COLLECT { MATCH (d:Document)-[:PLANS]->(n) RETURN {relation: 'PLANNED_BY', to: 'document:' + d.key} }
  + COLLECT { MATCH (n)-[:INSTANCE_OF]->(c:Component) RETURN {relation: 'INSTANCE_OF', to: 'component:' + c.key} }
  + COLLECT { MATCH (n)-[:PART_OF]->(o:Item) RETURN {relation: 'PART_OF', to: 'item:' + o.id} } AS links
