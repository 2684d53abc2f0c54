// Purpose: units of duties of which only the commune or district is told, where several of that name are known: a person says which.
// Parameters: document, unit (keys of one such pair, or null for all), offset, limit.
// Columns: count (of all that wait), units [{unit, name, document (map of a card), printed, duties (how many), line, start, quote of the first,
//   around [{line, text}] paragraphs near it, candidates [{key, name}]}], by unit and document.
// Cost: reads every unit once, one seek for each whose district or province is not told; the duties of those that are not clear.
WITH COLLECT {
  MATCH (u:Unit)
  WHERE ($unit IS NULL OR u.key = $unit) AND u.seat IS NOT NULL AND u.within IS NULL
    AND COUNT { MATCH (o:Unit {body: u.body, seat: u.seat}) WHERE o.within IS NOT NULL } > 1
  MATCH (u)-[r:ANSWERS_FOR]->()
  WHERE r.ruled IS NULL AND ($document IS NULL OR r.document = $document) AND EXISTS { (:Document {key: r.document}) }
  WITH u, r ORDER BY r.line, r.start
  WITH u, r.document AS document, collect(r) AS duties
  RETURN {unit: u, document: document, first: head(duties), duties: size(duties)} AS found
  ORDER BY u.key, document
} AS found
RETURN size(found) AS count, COLLECT {
  UNWIND found[$offset..($offset + $limit)] AS row
  WITH row, row.unit AS u, row.first AS r
  MATCH (d:Document {key: row.document})
  RETURN {
    unit: u.key, name: u.name, printed: r.printed, duties: row.duties, line: r.line, start: r.start, quote: r.quote,
    document: d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256},
    around: COLLECT {
      UNWIND [step IN range(-3, 3) | d.key + '#p' + (r.line + step)] AS id
      MATCH (p:Passage {id: id})
      RETURN {line: p.line, text: left(p.text, 6000)}
      ORDER BY p.line
    },
    candidates: COLLECT {
      MATCH (o:Unit {body: u.body, seat: u.seat})
      WHERE o.within IS NOT NULL
      RETURN {key: o.key, name: o.name}
      ORDER BY o.key
      LIMIT 20
    }
  }
} AS units
