// Purpose: documents that are cited and not held, the most cited first, with what their citers say of them.
// Parameters: offset, limit (rows), most (citations looked at for each).
// Columns: document (map of a card), times (mentions), citers (documents among the mentions looked at),
//   said (maps quote, title, date, issuer, file, line of at most 12 mentions that say different things).
// Cost: all documents that are not held, by their degree; at most $most citations for each row of the page.
MATCH (d:Document)
WHERE d.known <> 'WHOLE'
WITH d, COUNT { (d)<-[:CITES]-() } AS times
WHERE times > 0
ORDER BY times DESC, d.key
SKIP $offset
LIMIT $limit
CALL (d) {
  MATCH (c:Citation)-[:CITES]->(d)
  WITH c
  LIMIT $most
  WITH coalesce(c.title, '') AS title, c.date AS date, c.issuer AS issuer, c
  ORDER BY c.id
  WITH title, date, issuer, collect(c) AS same
  RETURN collect({title: title, date: date, issuer: issuer, first: same[0], keys: [c IN same | c.document]}) AS kinds
}
WITH d, times, kinds, reduce(all = [], kind IN kinds | all + kind.keys) AS keys
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  times, COLLECT { UNWIND keys AS key RETURN DISTINCT key } AS citers,
  COLLECT {
    UNWIND kinds AS kind
    WITH kind ORDER BY size(kind.title) DESC LIMIT 12
    MATCH (said:Document {key: kind.first.document})
    RETURN {quote: kind.first.quote, title: kind.first.title, date: kind.date, issuer: kind.issuer, file: said.path, line: kind.first.line}
  } AS said
ORDER BY times DESC, d.key
