// Purpose: everything that is checked within one document: items with their duties, amounts, deadlines, the reader's findings, bases and
//   what was done to these.
// Parameters: keys (of documents).
// Columns: document (map), items [map], facts [map with label], bases [map with changes [map]].
// Cost: the paragraphs and facts of these documents, each once.
UNWIND $keys AS key
MATCH (d:Document {key: key})
RETURN d {.key, .symbol, .type, .issuer, .level, .date, .path, .title, .planYears, .programmes} AS document,
  COLLECT {
    MATCH (d)-[:PLANS]->(i:Item)
    RETURN i {.localId, .kind, .title, .programme, .canonical, .line, .quote,
      roles: COLLECT { MATCH (i)<-[a:ANSWERS_FOR]-() RETURN DISTINCT a.role }} AS item
    ORDER BY i.line
  } AS items,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(p:Passage)-[:STATES]->(f:Allocation|Finding|Deadline)
    OPTIONAL MATCH (f)-[:FUNDS]->(i:Item)
    RETURN f {.amount, .amountPrinted, .unitPrinted, .source, .nature, .measure, .year, .recipient, .line, .start, .quote,
      .kind, .rule, .detail, .lines, .quotes, .what, .date, .anomaly,
      label: head(labels(f)), item: i.localId, programme: i.programme, canonical: i.canonical,
      text: CASE WHEN f:Finding THEN split(p.text, '\n')[f.line - p.line] ELSE null END} AS fact
    ORDER BY f.line, f.start
  } AS facts,
  COLLECT {
    MATCH (d)-[r:BASED_ON]->(x:Document)
    MATCH (c:Citation {id: head(r.evidence)})
    RETURN x {.key, .symbol, .type, .title, .date, line: c.line, quote: c.quote,
      changes: COLLECT {
        MATCH (x)<-[t:AMENDS|REPLACES|REPEALS]-(y:Document)
        WHERE y.date IS NOT NULL AND y <> d
        OPTIONAL MATCH (e:Citation {id: head(t.evidence)})<-[:STATES]-(:Passage)<-[:HAS_PART]-(f:Document)
        RETURN y {.key, .symbol, .date, relation: type(t), cited: EXISTS { (d)-[:BASED_ON|REFERS_TO|AMENDS]->(y) },
          partly: size(coalesce(e.provisions, [])) > 0, line: e.line, quote: e.quote, file: f.path,
          document: f.key, statedIn: f.symbol} AS change
      }} AS base
  } AS bases
