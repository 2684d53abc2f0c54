// Purpose: what some documents rest on, and what rests on them in groups by type, level and year.
// Parameters: keys, relations (names of edges), from, until (ISO day or month, or null), above, below, first (most of each).
// Columns: document (map of a card), above (maps of cards), below (maps type, level, year, count, first: maps of cards).
// Cost: all derived edges of each of $keys once; a decree with 10,000 citers is 10,000 relationships.
UNWIND $keys AS key
MATCH (d:Document {key: key})
CALL (d) {
  MATCH (d)-[r:BASED_ON|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]->(up:Document)
  WHERE type(r) IN $relations
    AND ($from IS NULL OR up.date IS NULL OR up.date >= $from) AND ($until IS NULL OR up.date IS NULL OR up.date <= $until)
  WITH DISTINCT up
  ORDER BY coalesce(up.rank, 99), up.date DESC, up.key
  LIMIT $above
  RETURN collect(up {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}) AS above
}
CALL (d) {
  MATCH (d)<-[r:BASED_ON|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]-(by:Document)
  WHERE type(r) IN $relations
    AND ($from IS NULL OR by.date IS NULL OR by.date >= $from) AND ($until IS NULL OR by.date IS NULL OR by.date <= $until)
  WITH DISTINCT by
  WITH by.type AS type, by.level AS level, by.year AS year, count(*) AS count, collect(by)[0..$first] AS first
  ORDER BY count DESC, type, level, year
  LIMIT $below
  RETURN collect({type: type, level: level, year: year, count: count, first:
    [f IN first | f {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}]}) AS below
}
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document, above, below
