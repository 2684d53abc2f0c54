// Purpose: the documents that a question about one document, a unit or a year is about.
// Parameters: document (key, symbol as printed or file path, or null), symbolKey (the same without blanks, or null), unit (folded name),
//   year - each may be null, but not document, unit and year together; limit.
// Columns: key.
// Cost: one lookup, then the documents of the units found; by year alone one scan of the documents.
CALL () {
  WITH $document AS document WHERE document IS NOT NULL
  MATCH (d:Document {key: document})
  RETURN d
  UNION
  WITH $symbolKey AS symbol WHERE symbol IS NOT NULL
  MATCH (d:Document {symbolKey: symbol})
  RETURN d
  UNION
  WITH $document AS document WHERE document IS NOT NULL
  MATCH (d:Document {path: document})
  RETURN d
  UNION
  WITH $unit AS unit WHERE unit IS NOT NULL AND $document IS NULL
  MATCH (u:Unit)
  WHERE u.nameKey CONTAINS unit AND (u.nameKey = unit OR u.nameKey ENDS WITH ' ' + unit)
  WITH u
  ORDER BY size(u.nameKey), u.key
  LIMIT 200
  MATCH (u)<-[:ISSUED_BY]-(d:Document)
  RETURN d
  UNION
  WITH $year AS year WHERE year IS NOT NULL AND $unit IS NULL AND $document IS NULL
  MATCH (d:Document)
  WHERE d.known = 'WHOLE'
  RETURN d
}
WITH DISTINCT d
WHERE d.known = 'WHOLE'
  AND ($year IS NULL OR $year IN d.planYears OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year))
RETURN d.key AS key
ORDER BY key
LIMIT $limit
