// Purpose: mentions that may mean several documents, for a person to say which.
// Parameters: mention (id of one, or null for all), offset, limit.
// Columns: count (of all that wait), mentions [{id, citing (map of a card), line, start, quote, around [{line, text}] paragraphs near it,
//   candidates [map of a card], the likeliest first}].
// Cost: one index entry and one seek a mention that waits, those of documents set aside are left out; the nodes of those that are shown.
CALL () {
  MATCH (c:Citation)-[r:MAY_CITE {rank: 0}]->(:Document)
  WHERE EXISTS { (:Document {key: c.document}) }
  RETURN count(c) AS count
}
RETURN count, COLLECT {
  CALL () {
    WITH $mention AS mention WHERE mention IS NULL
    MATCH (c:Citation)-[r:MAY_CITE {rank: 0}]->(:Document)
    WHERE EXISTS { (:Document {key: c.document}) }
    RETURN c
    ORDER BY c.document, c.line, c.start
    SKIP $offset
    LIMIT $limit
    UNION
    WITH $mention AS mention WHERE mention IS NOT NULL
    MATCH (c:Citation {id: mention})
    WHERE EXISTS { (c)-[:MAY_CITE]->(:Document) }
    RETURN c
  }
  MATCH (d:Document)-[:HAS_PART]->(:Passage)-[:STATES]->(c)
  RETURN {
    id: c.id,
    citing: d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256},
    line: c.line,
    start: c.start,
    quote: c.quote,
    around: COLLECT {
      MATCH (own:Passage)-[:STATES]->(c)
      UNWIND [own.id] + [step IN [-3, -2, -1, 1, 2, 3] | d.key + '#p' + (c.line + step)] AS id
      WITH DISTINCT id
      MATCH (p:Passage {id: id})
      RETURN {line: p.line, text: left(p.text, 6000)}
      ORDER BY p.line
    },
    candidates: COLLECT {
      MATCH (c)-[r:MAY_CITE]->(x:Document)
      RETURN x {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}
      ORDER BY r.rank, x.key
    }
  }
  ORDER BY c.document, c.line, c.start
} AS mentions
