// Purpose: a page of all corrections, the newest first, each with the words that it speaks of: where they stand now, else where they stood.
// Parameters: offset, limit.
// Columns: count (of all), corrections [{correction (properties), spot {document, name, line, quote} or null}].
// Cost: sorts the corrections; three seeks each that is shown.
RETURN COUNT { MATCH (:Correction) } AS count, COLLECT {
  MATCH (c:Correction)
  WITH c ORDER BY size(c.id) DESC, c.id DESC SKIP $offset LIMIT $limit
  OPTIONAL MATCH (m:Citation {id: c.mentions[0]})
  OPTIONAL MATCH (i:Item {id: c.mentions[0]})
  WITH c, coalesce(m, i) AS fact
  WITH c, CASE c.kind WHEN 'UNIT' THEN c.documents[0] ELSE split(c.mentions[0], '#')[0] END AS key,
    CASE WHEN fact IS NULL OR (c.words IS NOT NULL AND fact.titleKey <> c.words) THEN null ELSE fact END AS fact
  OPTIONAL MATCH (d:Document|Merged {key: key})
  RETURN {
    correction: properties(c),
    spot: CASE WHEN coalesce(fact.quote, c.quote) IS NULL THEN null ELSE {
      document: key,
      name: coalesce(d.symbol, d.title, key),
      line: coalesce(fact.line, c.line),
      quote: coalesce(fact.quote, c.quote)
    } END
  }
  ORDER BY size(c.id) DESC, c.id DESC
} AS corrections
