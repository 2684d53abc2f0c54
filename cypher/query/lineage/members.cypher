// Purpose: pages of documents of one kind that rest on another, newest first; of many kinds at once.
// Parameters: open [{key (of the other), groups [{number, type, level, year (each of these may be null: then it is unknown), offset}]}],
//   relations, from, until (may be null), limit (most rows of a group).
// Columns: number (of the group), documents (maps of cards).
// Cost: the incoming derived edges of each of the others, once.
UNWIND $open AS open
MATCH (:Document {key: open.key})<-[r:BASED_ON|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]-(by:Document)
WHERE type(r) IN $relations
  AND ($from IS NULL OR by.date IS NULL OR by.date >= $from) AND ($until IS NULL OR by.date IS NULL OR by.date <= $until)
WITH DISTINCT open, by
WITH open, by, coalesce(by.type, '') AS type, coalesce(by.level, '') AS level, coalesce(by.year, 0) AS year
UNWIND [group IN open.groups
  WHERE coalesce(group.type, '') = type AND coalesce(group.level, '') = level AND coalesce(group.year, 0) = year] AS group
WITH group, by
ORDER BY by.date DESC, by.key
WITH group, collect(by) AS all
RETURN group.number AS number, [by IN all[group.offset..(group.offset + $limit)] |
  by {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}] AS documents
