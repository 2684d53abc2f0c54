// Purpose: what other documents are stated to do to some documents.
// Parameters: keys (of documents), limit (most edges).
// Columns: changed (key), relation, changer (map of a card).
// Cost: the incoming AMENDS, REPLACES and REPEALS edges of the given documents.
UNWIND $keys AS key
MATCH (d:Document {key: key})<-[r:AMENDS|REPLACES|REPEALS]-(by:Document)
RETURN d.key AS changed, type(r) AS relation,
  by {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS changer
ORDER BY changed, by.date, by.key
LIMIT $limit
