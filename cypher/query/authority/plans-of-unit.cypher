// Purpose: plans that a unit issued, with all their items and paragraphs, for choosing the item that a text means.
// Parameters: unit (its folded words joined by blanks), year (int or null), limit (most plans), text (whether paragraphs are wanted).
// Columns: document (map of a card), items (maps in reading order), paragraphs (maps in reading order).
// Cost: one lookup of a part of unit names (the 200 shortest), then the items and passages of at most $limit plans.
MATCH (u:Unit)
WHERE u.nameKey CONTAINS $unit AND (u.nameKey = $unit OR u.nameKey ENDS WITH ' ' + $unit)
WITH u
ORDER BY size(u.nameKey), u.key
LIMIT 200
MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
WHERE $year IS NULL OR $year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year)
WITH DISTINCT d
ORDER BY coalesce(head(d.planYears), d.year, 0) DESC, d.key
LIMIT $limit
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
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
    WHERE $text
    WITH p ORDER BY p.line
    RETURN p {.line, .path, .text}
  } AS paragraphs
