// Purpose: a page of the duties that a unit has and of all duties of the plans that it issued; newest plans first, then as they stand.
// Parameters: unit (its folded words joined by blanks), within (folded place above, or null),
//   year (int or null), offset (rows passed over), limit (most rows).
// Columns: duty (map), document (map), item (map or null), leads [duty maps] (of the item, where the duty is to lead it).
// Properties are read at once: one by one each would walk the chain of its relationship again.
// Cost: one lookup of a part of unit names (the 200 shortest); at most $offset + $limit duties a unit from indexes in order, more only
//   where a year leaves some out.
MATCH (u:Unit)
WHERE u.nameKey CONTAINS $unit AND ' ' + u.nameKey + ' ' CONTAINS ' ' + $unit + ' '
  AND ($within IS NULL OR u.within IS NULL OR u.within = $within)
WITH u
ORDER BY size(u.nameKey), u.key
LIMIT 200
CALL (u) {
  MATCH ()-[r:ANSWERS_FOR]->()
  USING INDEX r:ANSWERS_FOR(unit, shown)
  WHERE r.unit = u.key AND r.shown > '' AND ($year IS NULL OR $year IN r.years)
  RETURN r, r.shown AS shown
  ORDER BY r.unit, r.shown
  LIMIT $offset + $limit
  UNION
  WITH CASE WHEN u.nameKey = $unit OR u.nameKey ENDS WITH ' ' + $unit THEN u.key END AS issuer
  MATCH ()-[r:ANSWERS_FOR]->()
  USING INDEX r:ANSWERS_FOR(issuer, shown)
  WHERE r.issuer = issuer AND r.shown > '' AND ($year IS NULL OR $year IN r.years)
  RETURN r, r.shown AS shown
  ORDER BY r.issuer, r.shown
  LIMIT $offset + $limit
}
WITH DISTINCT r, shown
ORDER BY shown
SKIP $offset
LIMIT $limit
MATCH (d:Document {key: r.document})
OPTIONAL MATCH (i:Item {id: r.item})
WITH r, shown, d, i, startNode(r) AS u
RETURN r {.*, unitKey: u.key, unitName: u.name, level: u.level, generic: u.generic} AS duty,
  d {.key, .symbol, .title, .issuer, .date, .planYears, .year, .path} AS document,
  i {.id, .title, .programme, .canonical} AS item,
  COLLECT {
    MATCH (o:Unit)-[x:ANSWERS_FOR]->(i)
    WHERE r.role = 'LEAD' AND x.role = 'LEAD'
    RETURN x {.*, unitKey: o.key, unitName: o.name, level: o.level, generic: o.generic}
    ORDER BY x.line, x.start, o.key
  } AS leads
ORDER BY shown
