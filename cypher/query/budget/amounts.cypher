// Purpose: stated amounts of money with their item and document.
// Parameters: programme, component, unitWords (Lucene query: every folded word of the unit), unit (the same words joined by blanks),
//   year (int) - each may be null; limit (most amounts).
// Columns: amount (map), item (map or null), programmes (of the document), document (map).
// Cost: with a unit, one full-text lookup over unit names and the amounts of its documents; else the amounts of that year by index;
//   at most $limit rows.
CALL () {
  WITH $unit AS unit WHERE unit IS NOT NULL
  CALL db.index.fulltext.queryNodes('unit_names', $unitWords, {limit: 200}) YIELD node AS u
  WHERE u.nameKey = unit OR u.nameKey ENDS WITH ' ' + unit
  MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})-[:HAS_PART]->(:Passage)-[:STATES]->(a:Allocation)
  WHERE $year IS NULL OR a.year = $year
  RETURN d, a
  UNION
  WITH $unit AS unit WHERE unit IS NULL
  MATCH (a:Allocation)<-[:STATES]-(:Passage)<-[:HAS_PART]-(d:Document)
  WHERE $year IS NULL OR a.year = $year
  RETURN d, a
}
OPTIONAL MATCH (a)-[:FUNDS]->(i:Item)
WITH d, a, i
WHERE ($programme IS NULL OR coalesce(i.programme, head(d.programmes)) = $programme)
  AND ($component IS NULL OR i.canonical = $component OR i.canonical STARTS WITH $component + '.')
RETURN a {.id, .amount, .amountPrinted, .unitPrinted, .source, .nature, .measure, .year, .recipient, .line, .quote, .anomaly} AS amount,
  i {.localId, .title, .programme, .canonical} AS item,
  coalesce(d.programmes, []) AS programmes,
  d {.key, .symbol, .issuer, .date, .path} AS document
ORDER BY d.key, a.line, a.start
LIMIT $limit
