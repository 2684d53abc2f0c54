// Purpose: amounts of money to hand over, with the item that each funds.
// Parameters: after (key behind which the page begins), limit (most nodes).
// Columns: key, properties (map), links (maps relation, to, quote, line).
// Cost: one page of an index in order, and the relationships that lead from its nodes.
MATCH (n:Allocation)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS key, n {.amount, .source, .nature, .measure, .year, .quote, .line, .anomaly} AS properties,
  COLLECT { MATCH (n)-[:FUNDS]->(i:Item) RETURN {relation: 'FUNDS', to: 'item:' + i.id} }
  + COLLECT { MATCH (n)-[:GRANTED_BY]->(d:Document) RETURN {relation: 'GRANTED_BY', to: 'document:' + d.key} } AS links
