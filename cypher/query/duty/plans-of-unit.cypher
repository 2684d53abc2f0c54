// Purpose: duties of the plans that a unit issued, and duties that a unit has in plans of others.
// Parameters: unitWords (Lucene query: every folded word of the unit, required), unit (the same words joined by blanks),
//   year (int or null), limit (most plans).
// Columns: document (map), items (maps in reading order), paragraphs (maps in reading order), duties (maps in reading order).
// Cost: one full-text lookup over unit names (at most 200), then items, passages and duties of at most $limit plans.
CALL db.index.fulltext.queryNodes('unit_names', $unitWords, {limit: 200}) YIELD node AS u
WHERE ' ' + u.nameKey + ' ' CONTAINS ' ' + $unit + ' '
CALL (u) {
  WITH u
  WHERE u.nameKey = $unit OR u.nameKey ENDS WITH ' ' + $unit
  MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
  RETURN d, true AS whole
  UNION
  MATCH (u)-[r:ANSWERS_FOR]->()
  WITH DISTINCT r.document AS key
  MATCH (d:Document {key: key})
  RETURN d, false AS whole
}
WITH d, u, whole
WHERE $year IS NULL OR $year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year)
WITH d, any(each IN collect(whole) WHERE each) AS whole, collect(DISTINCT u.key) AS units
ORDER BY whole DESC, coalesce(head(d.planYears), d.year, 0) DESC, d.key
LIMIT $limit
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
    WITH p ORDER BY p.line
    RETURN p {.line, .path, .text}
  } AS paragraphs,
  COLLECT {
    CALL (d) {
      MATCH (d)-[:PLANS]->(i:Item)<-[r:ANSWERS_FOR]-(u:Unit)
      RETURN u, r, i.id AS item
      UNION
      MATCH (d)-[:HAS_PART]->(:Passage)<-[r:ANSWERS_FOR]-(u:Unit)
      RETURN u, r, null AS item
    }
    WITH u, r, item
    WHERE whole OR u.key IN units
    OPTIONAL MATCH (d)-[:HAS_PART]->(p:Passage)
    WHERE p.line <= r.line AND r.line <= p.endLine
    OPTIONAL MATCH (p)-[:STATES]->(due:Deadline)
    WITH u, r, item, head(collect(DISTINCT p)) AS p, collect(due {.line, .start, .date, .quote}) AS deadlines
    ORDER BY r.line, r.start, r.id
    RETURN r {.role, .quote, .line, .start, .text, .printed, item: item, unitKey: u.key, level: u.level, generic: u.generic,
      paragraph: p.text, deadlines: deadlines}
  } AS duties
