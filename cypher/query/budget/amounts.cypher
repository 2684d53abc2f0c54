// Purpose: stated amounts of money with their item and document.
// Parameters: programme, component, unit (its folded words joined by blanks), year (int) - each may be null; limit (most amounts).
// Columns: amount (map), unit (key of who is given it, else of who states it, or null), item (map or null), programmes (of the document), document (map), grants [{key, symbol, line, quote}].
// Cost: with a unit, one lookup of a part of unit names (the 200 shortest) and the amounts of its documents; else the amounts of that year by index;
//   at most $limit rows.
CALL () {
  WITH $unit AS unit WHERE unit IS NOT NULL
  MATCH (u:Unit)
  WHERE u.nameKey CONTAINS unit AND (u.nameKey = unit OR u.nameKey ENDS WITH ' ' + unit)
  WITH u
  ORDER BY size(u.nameKey), u.key
  LIMIT 200
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
  coalesce(a.recipientKey, head(COLLECT { MATCH (d)-[:ISSUED_BY]->(u:Unit) RETURN u.key ORDER BY u.key })) AS unit,
  i {.localId, .title, .programme, .canonical} AS item,
  coalesce(d.programmes, []) AS programmes,
  d {.key, .symbol, .issuer, .date, .path} AS document,
  COLLECT {
    MATCH (a)-[r:GRANTED_BY]->(x:Document)
    MATCH (c:Citation {id: head(r.evidence)})
    RETURN x {.key, .symbol, line: c.line, quote: c.quote}
    ORDER BY c.line, c.start
  } AS grants
ORDER BY d.key, a.line, a.start
LIMIT $limit
