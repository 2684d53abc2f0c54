// Purpose: documents to hand over, with what they rest on and who issued them.
// Parameters: after (key behind which the page begins), limit (most nodes).
// Columns: key, properties (map), links (maps relation, to, quote, line).
// Cost: one page of an index in order, and the relationships that lead from its nodes.
MATCH (n:Document)
WHERE n.key > $after AND n.known <> 'LISTED'
WITH n ORDER BY n.key LIMIT $limit
RETURN n.key AS key,
  n {.symbol, .type, .title, .issuer, .date, .level, .rank, .known, .planYears, .programmes, file: n.path, .sha256} AS properties,
  COLLECT {
    MATCH (n)-[r:BASED_ON|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]->(o:Document)
    OPTIONAL MATCH (c:Citation {id: head(r.evidence)})
    RETURN {relation: type(r), to: 'document:' + o.key, quote: c.quote, line: c.line}
  } + COLLECT { MATCH (n)-[:ISSUED_BY]->(u:Unit) RETURN {relation: 'ISSUED_BY', to: 'unit:' + u.key} } AS links
