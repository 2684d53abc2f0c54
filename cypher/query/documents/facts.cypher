// Purpose: everything that the page of one document shows, but for what rests on it.
// Parameters: key.
// Columns: document (map of a card), mentions, restsOn, items, amounts, duties (lists of maps in reading order).
// Cost: the passages, facts and outgoing edges of one document.
MATCH (d:Document {key: $key})
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(c:Citation)
    OPTIONAL MATCH (c)-[:CITES]->(one:Document)
    WITH c, head(collect(one)) AS one
    ORDER BY c.line, c.start
    RETURN c {.line, .start, .quote, .role,
      target: one {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256},
      candidates: COLLECT {
        MATCH (c)-[:MAY_CITE]->(x:Document)
        WITH x ORDER BY x.key LIMIT 10
        RETURN x {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}
      }}
  } AS mentions,
  COLLECT {
    MATCH (d)-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]->(up:Document)
    CALL (r) {
      MATCH (c:Citation)
      WHERE c.id IN r.evidence
      RETURN c
      ORDER BY c.line, c.start
      LIMIT 1
    }
    OPTIONAL MATCH (said:Document {key: split(c.id, '#')[0]})
    WITH r, up, c, said
    ORDER BY c.line, c.start, up.key
    RETURN {relation: type(r), document: up {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}, quote: c.quote, line: c.line, file: said.path}
  } AS restsOn,
  COLLECT {
    MATCH (d)-[:PLANS]->(i:Item)
    OPTIONAL MATCH (i)-[:PART_OF]->(above:Item)
    WITH i, head(collect(above)) AS above
    ORDER BY i.line, i.start
    RETURN i {.id, .line, .start, .quote, .printedNumber, .title, .canonical, .programme, parent: above.id}
  } AS items,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(a:Allocation)
    OPTIONAL MATCH (a)-[:FUNDS]->(i:Item)
    WITH a, head(collect(i)) AS i
    ORDER BY a.line, a.start
    RETURN a {.line, .start, .quote, .amount, .source, .measure, .year, .anomaly, item: i.id}
  } AS amounts,
  COLLECT {
    CALL (d) {
      MATCH (d)-[:PLANS]->(i:Item)<-[r:ANSWERS_FOR]-(:Unit)
      RETURN r, i.id AS item
      UNION
      MATCH (d)-[:HAS_PART]->(:Passage)<-[r:ANSWERS_FOR]-(:Unit)
      RETURN r, null AS item
    }
    WITH r, item
    ORDER BY r.line, r.start, r.id
    RETURN r {.line, .start, .quote, .role, .printed, .text, item: item}
  } AS duties
