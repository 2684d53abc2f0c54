// Purpose: a page of the documents of one kind that rest on another, newest first.
// Parameters: key (of the other), type, level, year (each may be null: then it is unknown), relations, from, until (may be null),
//   offset, limit (most rows).
// Columns: document (map of a card).
// Cost: the incoming derived edges of one document.
MATCH (:Document {key: $key})<-[r:BASED_ON|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]-(by:Document)
WHERE type(r) IN $relations AND coalesce(by.type, '') = coalesce($type, '') AND coalesce(by.level, '') = coalesce($level, '')
  AND coalesce(by.year, 0) = coalesce($year, 0)
  AND ($from IS NULL OR by.date IS NULL OR by.date >= $from) AND ($until IS NULL OR by.date IS NULL OR by.date <= $until)
WITH DISTINCT by
ORDER BY by.date DESC, by.key
SKIP $offset LIMIT $limit
RETURN by {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document
