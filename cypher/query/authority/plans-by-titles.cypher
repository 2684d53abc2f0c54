// Purpose: items of any unit whose titles hold every word of a text, by plan.
// Parameters: words (Lucene query: every folded word, required), year (int or null), limit (most plans).
// Columns: document (map of a card), items (maps of the items found), paragraphs (empty).
// Cost: one full-text lookup (400 best) and two steps for each.
CALL db.index.fulltext.queryNodes('item_titles', $words, {limit: 400}) YIELD node AS i, score
MATCH (d:Document)-[:PLANS]->(i)
WHERE $year IS NULL OR $year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year)
WITH d, max(score) AS best, collect(i) AS found
ORDER BY best DESC, coalesce(head(d.planYears), d.year, 0) DESC, d.key
LIMIT $limit
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  [i IN found | i {.id, .title, .line, .quote, .programme, .canonical, parent: null, componentTitle: null, path: null}] AS items,
  [] AS paragraphs
