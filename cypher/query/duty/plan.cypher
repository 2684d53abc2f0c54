// Purpose: plans with all their duties, by key.
// Parameters: keys (in the order of the answer).
// Columns: document (map), items (maps in reading order), paragraphs that speak of reports (maps in reading order), duties (maps),
//   issuerKey, above (maps: what it rests on in one step or two).
// Cost: an index lookup a key; items, passages, duties and basis edges of each document, and the basis edges of those.
UNWIND range(0, size($keys) - 1) AS nth
MATCH (d:Document {key: $keys[nth]})
RETURN d {.key, .symbol, .title, .issuer, .date, .planYears, .year, .path} AS document,
  COLLECT {
    MATCH (d)-[:PLANS]->(i:Item)
    OPTIONAL MATCH (i)-[:PART_OF]->(up:Item)
    OPTIONAL MATCH (i)-[:INSTANCE_OF]->(c:Component)
    OPTIONAL MATCH (i)-[:STATED_IN]->(p:Passage)
    WITH i, up, head(collect(c)) AS c, head(collect(p)) AS p
    ORDER BY i.line, i.start
    RETURN i {.id, .title, .line, .quote, .programme, .canonical, parent: up.id, componentTitle: c.title, path: p.path}
  } AS items,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(p:Passage)
    WHERE toLower(p.text) CONTAINS 'báo cáo'
    WITH p ORDER BY p.line
    RETURN p {.line, .path, .text}
  } AS paragraphs,
  COLLECT {
    MATCH (u:Unit)-[r:ANSWERS_FOR]->()
    WHERE r.document = d.key
    WITH u, r
    ORDER BY r.line, r.start, r.id
    RETURN r {.*, unitKey: u.key,
      unitName: u.name, level: u.level, generic: u.generic}
  } AS duties,
  head(COLLECT {
    MATCH (d)-[:ISSUED_BY]->(issuer:Unit)
    RETURN issuer.key
  }) AS issuerKey,
  COLLECT {
    CALL (d) {
      MATCH (d)-[r:BASED_ON|IMPLEMENTS]->(up:Document)
      RETURN r, up, 1 AS step
      UNION
      MATCH (d)-[:BASED_ON|IMPLEMENTS]->(:Document)-[r:BASED_ON|IMPLEMENTS]->(up:Document)
      WHERE up <> d
      RETURN r, up, 2 AS step
    }
    WITH up, r, step
    ORDER BY step
    WITH up, collect({edge: r, step: step})[0] AS nearest
    WITH up, nearest.edge AS r, nearest.step AS step
    CALL (r) {
      MATCH (c:Citation)
      WHERE c.id IN r.evidence
      RETURN c
      ORDER BY c.line, c.start
      LIMIT 1
    }
    OPTIONAL MATCH (said:Document {key: split(c.id, '#')[0]})
    OPTIONAL MATCH (up)-[:ISSUED_BY]->(by:Unit)
    WITH up, r, step, c, said, head(collect(by.key)) AS unit
    ORDER BY step, c.line, c.start, up.key
    LIMIT 100
    RETURN {key: up.key, symbol: up.symbol, title: up.title, unit: unit, relation: type(r), step: step, quote: c.quote, line: c.line,
      file: said.path}
  } AS above
ORDER BY nth
