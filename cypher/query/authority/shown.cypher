// Purpose: what an answer shows beside the bare edges, in one round: the words of hops; cards of documents, what they say of their own
//   force and what others are stated to do to them; mentions that were not resolved to one document or name the very document they stand in.
// Parameters: hops (lists [key of the lower document, relation, key of the upper]), keys (of documents), starts (keys of the documents
//   asked for), mentions (most mentions).
// Columns: words (maps from, relation, to, quote, file, line, title, provisions: of each hop the first mention that gives the title, or
//   the first; the document's own words before those of a third one), documents (maps document (a card), force (map forceFrom, forceTo,
//   forceQuote, forceLine, path), changes (maps relation, changer (a card with its force), quote, file, line, provisions, text of the
//   paragraph), oldest first), open (maps document (key), itself, mention (words), file, line, candidates (cards, at most 10)).
// Cost: two seeks a hop and at most 10 mentions of it (a third where another document says it); the incoming AMENDS, REPLACES and REPEALS edges of the documents, at most 50 each,
//   and at most 5 citations of each edge; the citations of the documents asked for.
CALL () {
  UNWIND $hops AS hop
  MATCH (d:Document {key: hop[0]})
  MATCH (up:Document {key: hop[2]})
  CALL (d, up, hop) {
    MATCH (d)-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS]->(up)
    WHERE type(r) = hop[1]
    UNWIND r.evidence[0..10] AS id
    MATCH (c:Citation {id: id})
    RETURN c
    ORDER BY r.by = 'others', c.title IS NULL, c.line, c.start, c.id
    LIMIT 1
  }
  RETURN collect({
    from: hop[0], relation: hop[1], to: hop[2], quote: c.quote, line: c.line, title: c.title, provisions: c.provisions,
    file: CASE c.document WHEN hop[0] THEN d.path ELSE head(COLLECT { MATCH (said:Document {key: c.document}) RETURN said.path }) END
  }) AS words
}
CALL () {
  UNWIND $keys AS key
  MATCH (d:Document {key: key})
  RETURN collect({
    document: d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256},
    force: CASE WHEN d.forceQuote IS NOT NULL THEN d {.forceFrom, .forceTo, .forceQuote, .forceLine, .path} END,
    changes: COLLECT {
      MATCH (d)<-[r:AMENDS|REPLACES|REPEALS]-(by:Document)
      WITH r, by
      ORDER BY by.date, by.key, type(r), r.by = 'others'
      LIMIT 50
      CALL (r) {
        UNWIND r.evidence[0..5] AS id
        MATCH (p:Passage)-[:STATES]->(c:Citation {id: id})
        RETURN c, p
        ORDER BY size(coalesce(c.provisions, [])), c.line, c.start, c.id
        LIMIT 1
      }
      MATCH (said:Document {key: c.document})
      RETURN {
        relation: type(r),
        changer: by {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256,
          .forceFrom, .forceTo, .forceQuote, .forceLine},
        quote: c.quote, file: said.path, line: c.line, provisions: c.provisions, text: left(p.text, 4000)
      }
    }
  }) AS documents
}
CALL () {
  UNWIND $starts AS key
  MATCH (d:Document {key: key})-[:HAS_PART]->(:Passage)-[:STATES]->(c:Citation)
  WHERE NOT coalesce(c.self, false)
  WITH d, c, EXISTS { (c)-[:CITES]->(d) } AS itself
  WHERE itself OR NOT EXISTS { (c)-[:CITES]->(:Document) }
  WITH d, c, itself
  ORDER BY d.key, c.line, c.start
  LIMIT $mentions
  RETURN collect({document: d.key, itself: itself, mention: c.quote, file: d.path, line: c.line, candidates: COLLECT {
    MATCH (c)-[:MAY_CITE]->(x:Document)
    WITH x ORDER BY x.key LIMIT 10
    RETURN x {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}
  }}) AS open
}
RETURN words, documents, open
