// Purpose: duties in plans of any unit whose items or passages hold words of a text.
// Parameters: words (Lucene query over folded words), year (int or null), limit (most plans).
// Columns: document (map), items (maps in reading order), paragraphs (maps in reading order), duties (maps in reading order).
// Cost: two full-text lookups (400 best each), then items and duties of at most $limit plans.
CALL () {
  CALL db.index.fulltext.queryNodes('item_titles', $words, {limit: 400}) YIELD node AS i, score
  MATCH (d:Document)-[:PLANS]->(i)
  RETURN d, score, null AS p
  UNION ALL
  CALL db.index.fulltext.queryNodes('passage_texts', $words, {limit: 400}) YIELD node AS p, score
  MATCH (d:Document)-[:HAS_PART]->(p)
  RETURN d, score, p
}
WITH d, score, p
WHERE $year IS NULL OR $year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year)
WITH d, max(score) AS best, collect(DISTINCT p) AS found
ORDER BY best DESC, d.key
LIMIT $limit
RETURN d {.key, .symbol, .title, .issuer, .date, .planYears, .year, .path} AS document,
  COLLECT {
    MATCH (d)-[:PLANS]->(i:Item)
    OPTIONAL MATCH (i)-[:PART_OF]->(up:Item)
    OPTIONAL MATCH (i)-[:INSTANCE_OF]->(c:Component)
    OPTIONAL MATCH (i)-[:STATED_IN]->(q:Passage)
    WITH i, up, head(collect(c)) AS c, head(collect(q)) AS q
    ORDER BY i.line, i.start
    RETURN i {.id, .title, .line, .quote, .programme, .canonical, parent: up.id, componentTitle: c.title, path: q.path}
  } AS items,
  COLLECT {
    UNWIND found AS p
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
  } AS duties
