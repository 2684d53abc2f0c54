// Purpose: units to hand over, with what they answer for and who is above them.
// Parameters: after (key behind which the page begins), limit (most nodes).
// Columns: key, properties (map), links (maps relation, to, quote, line).
// Cost: one page of an index in order, and the relationships that lead from its nodes.
MATCH (n:Unit)
WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $limit
RETURN n.key AS key, n {.name, .level} AS properties,
  COLLECT { MATCH (n)-[r:ANSWERS_FOR]->(i:Item) RETURN {relation: 'ANSWERS_FOR', to: 'item:' + i.id, quote: r.quote, line: r.line} }
  + COLLECT { MATCH (n)-[r:UNDER|SUCCEEDED_BY]->(o:Unit) RETURN {relation: type(r), to: 'unit:' + o.key} } AS links
