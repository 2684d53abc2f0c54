// Purpose: for words of a text, duties of the plans that a unit issued, and duties that a unit has in plans of others.
// Parameters: unit (its folded words joined by blanks), within (folded place above, or null),
//   year (int or null), limit (most plans).
// Columns: document (map), items (maps in reading order), paragraphs (maps in reading order), duties (maps in reading order).
// Cost: one lookup of a part of unit names (the 200 shortest), then items, passages and duties of at most $limit plans.
MATCH (u:Unit)
WHERE u.nameKey CONTAINS $unit AND ' ' + u.nameKey + ' ' CONTAINS ' ' + $unit + ' '
  AND ($within IS NULL OR u.within IS NULL OR u.within = $within)
WITH u
ORDER BY size(u.nameKey), u.key
LIMIT 200
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
    MATCH (u:Unit)-[r:ANSWERS_FOR]->()
    WHERE r.document = d.key
      AND (whole OR u.key IN units)
    WITH u, r
    ORDER BY r.line, r.start, r.id
    RETURN r {.*, unitKey: u.key,
      unitName: u.name, level: u.level, generic: u.generic}
  } AS duties
