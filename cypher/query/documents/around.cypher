// Purpose: the documents next to one and the edges among them, for drawing.
// Parameters: key, limit (most documents, the one itself included).
// Columns: documents (maps of cards, the one itself first), edges (maps from, to, relation, quote, line).
// Cost: at most 2,000 edges of one document, then the edges among $limit documents.
MATCH (d:Document {key: $key})
CALL (d) {
  MATCH (d)-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]-(other:Document)
  WITH r, other LIMIT 2000
  WITH other, min(CASE type(r) WHEN 'REFERS_TO' THEN 1 ELSE 0 END) AS weak, max(CASE WHEN startNode(r) = other THEN 0 ELSE 1 END) AS up
  ORDER BY weak, up DESC, coalesce(other.rank, 99), other.date DESC, other.key
  LIMIT $limit
  RETURN collect(other) AS others
}
WITH [d] + others[0..($limit - 1)] AS nodes, size(others) >= $limit AS cut
RETURN cut, [n IN nodes | n {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}] AS documents,
  COLLECT {
    UNWIND nodes AS a
    MATCH (a)-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]->(b:Document)
    WHERE b IN nodes
    CALL (r) {
      MATCH (c:Citation)
      WHERE c.id IN r.evidence
      RETURN c
      ORDER BY c.line, c.start
      LIMIT 1
    }
    WITH a, r, b, c
    ORDER BY a.key, b.key, type(r)
    LIMIT 1000
    RETURN {from: a.key, to: b.key, relation: type(r), quote: c.quote, line: c.line}
  } AS edges
