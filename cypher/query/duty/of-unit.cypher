// Purpose: duties that a unit has, and all duties of the plans that it issued; newest plans first.
// Parameters: unitWords (Lucene query: every folded word of the unit, required), unit (the same words joined by blanks),
//   within (folded place above, or null), year (int or null), limit (most rows).
// Columns: duty (map), document (map), item (map or null).
// Cost: one full-text lookup over unit names (200 best); at most $limit duties a unit from an index in order; 25 plans an issuer.
CALL db.index.fulltext.queryNodes('unit_names', $unitWords, {limit: 200}) YIELD node AS u
WHERE ' ' + u.nameKey + ' ' CONTAINS ' ' + $unit + ' '
  AND ($within IS NULL OR u.within IS NULL OR u.within = $within)
CALL (u) {
  MATCH ()-[r:ANSWERS_FOR]->()
  WHERE r.unit = u.key AND r.year >= -1 AND ($year IS NULL OR $year IN r.years)
  RETURN r
  ORDER BY r.unit DESC, r.year DESC
  LIMIT $limit
  UNION
  WITH u
  WHERE u.nameKey = $unit OR u.nameKey ENDS WITH ' ' + $unit
  MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
  WHERE $year IS NULL OR $year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year)
  WITH d ORDER BY coalesce(head(d.planYears), d.year, 0) DESC, d.key LIMIT 25
  MATCH ()-[r:ANSWERS_FOR]->()
  WHERE r.document = d.key
  RETURN r
}
WITH DISTINCT r
ORDER BY r.year DESC, r.document, r.line, r.start, r.id
LIMIT $limit
MATCH (d:Document {key: r.document})
OPTIONAL MATCH (i:Item {id: r.item})
WITH r, d, i, startNode(r) AS u
RETURN r {.role, .quote, .line, .item, .text, .printed, .reportsTo, .reportsToUnit, .due, .dueOn, .dueLine, unitKey: u.key,
    unitName: u.name, level: u.level, generic: u.generic} AS duty,
  d {.key, .symbol, .title, .issuer, .date, .planYears, .year, .path} AS document,
  i {.id, .title, .programme, .canonical} AS item
ORDER BY r.year DESC, r.document, r.line, r.start, r.id
