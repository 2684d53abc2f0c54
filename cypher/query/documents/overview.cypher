// Purpose: the collection in figures.
// Parameters: none.
// Columns: whole, cited, items, citations, unresolved, waiting, doubtful, unclear, corrections (counts); types, levels, years (lists of maps value, count).
// Cost: reads every document whose text is held, the mentions that are not resolved the items in doubt and the units, once.
CALL () { MATCH (d:Document {known: 'WHOLE'}) RETURN collect(d) AS held }
RETURN size(held) AS whole,
  COUNT { MATCH (d:Document {known: 'CITED'}) } AS cited,
  COUNT { MATCH (:Item) } AS items,
  COUNT { MATCH (:Citation) } AS citations,
  COUNT { MATCH (c:Citation) WHERE NOT EXISTS { (c)-[:CITES]->(:Document) } } AS unresolved,
  COUNT {
    MATCH (c:Citation)-[:MAY_CITE {rank: 0}]->(:Document) WHERE EXISTS { (:Document {key: c.document}) }
  } AS waiting,
  COUNT {
    MATCH (i:Item) WHERE i.doubt IS NOT NULL AND i.id IS NOT NULL AND EXISTS { (:Document)-[:PLANS]->(i) }
  } AS doubtful,
  COUNT {
    MATCH (u:Unit)
    WHERE u.seat IS NOT NULL AND u.within IS NULL
      AND COUNT { MATCH (o:Unit {body: u.body, seat: u.seat}) WHERE o.within IS NOT NULL } > 1
    MATCH (u)-[r:ANSWERS_FOR]->()
    WHERE r.ruled IS NULL AND EXISTS { (:Document {key: r.document}) }
    RETURN DISTINCT u.key, r.document
  } AS unclear,
  COUNT { MATCH (:Correction) } AS corrections,
  COLLECT {
    UNWIND held AS d
    WITH d.type AS value, count(*) AS count WHERE value IS NOT NULL
    RETURN {value: value, count: count} ORDER BY count DESC, value
  } AS types,
  COLLECT {
    UNWIND held AS d
    WITH d.level AS value, count(*) AS count WHERE value IS NOT NULL
    RETURN {value: value, count: count} ORDER BY count DESC, value
  } AS levels,
  COLLECT {
    UNWIND held AS d
    UNWIND CASE WHEN size(coalesce(d.planYears, [])) > 0 THEN d.planYears ELSE [d.year] END AS year
    WITH year AS value, count(*) AS count WHERE value IS NOT NULL
    RETURN {value: toString(value), count: count} ORDER BY value DESC
  } AS years
