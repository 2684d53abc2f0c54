// Purpose: what some documents say of their own force, and what others are stated to do to them.
// Parameters: keys (of documents).
// Columns: key, force (map forceFrom, forceTo, forceQuote, forceLine, path), changes (maps relation, changer (a card with its force),
//   quote, file, line, provisions, text of the paragraph), oldest first.
// Cost: the incoming AMENDS, REPLACES and REPEALS edges of the given documents, at most 50 each, and at most 5 citations of each edge.
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d.key AS key,
  d {.forceFrom, .forceTo, .forceQuote, .forceLine, .path} AS force,
  COLLECT {
    MATCH (d)<-[r:AMENDS|REPLACES|REPEALS]-(by:Document)
    WITH r, by
    ORDER BY by.date, by.key
    LIMIT 50
    CALL (r) {
      UNWIND r.evidence[0..5] AS id
      MATCH (p:Passage)-[:STATES]->(c:Citation {id: id})
      RETURN c, p
      ORDER BY size(coalesce(c.provisions, [])), c.line, c.start
      LIMIT 1
    }
    MATCH (said:Document {key: c.document})
    RETURN {
      relation: type(r),
      changer: by {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256,
        .forceFrom, .forceTo, .forceQuote, .forceLine},
      quote: c.quote, file: said.path, line: c.line, provisions: c.provisions, text: left(p.text, 4000)
    }
  } AS changes
