// Purpose: documents page by page, newest first.
// Parameters: type, level, year, known ('WHOLE', 'CITED' or null), words (list of folded words that title, symbol or issuer hold),
//   offset, limit. Null, or an empty list, does not restrict.
// Columns: total (of all pages), documents (maps of cards, of this page).
// Cost: reads every document once.
CALL () {
  MATCH (d:Document)
  WHERE ($known IS NULL OR d.known = $known) AND (d.known <> 'LISTED')
    AND ($type IS NULL OR d.type = $type) AND ($level IS NULL OR d.level = $level)
    AND ($year IS NULL OR $year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year))
    AND all(word IN $words WHERE coalesce(d.titleKey, '') + ' ' + toLower(coalesce(d.symbolKey, '')) + ' '
      + coalesce(d.issuerFolded, '') CONTAINS word)
  WITH d ORDER BY d.date DESC, d.key
  RETURN collect(d) AS found
}
RETURN size(found) AS total, [d IN found[$offset..($offset + $limit)] | d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}] AS documents
