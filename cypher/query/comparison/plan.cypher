// Purpose: what was stored of one plan, to lay it beside another.
// Parameters: key.
// Columns: document (map of a card), items, amounts, duties, targets, paragraphs (lists of maps in reading order).
// Cost: the passages and facts of one document.
MATCH (d:Document {key: $key, known: 'WHOLE'})
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .planYears, .year, .path} AS document,
  COLLECT {
    MATCH (d)-[:PLANS]->(i:Item)
    OPTIONAL MATCH (i)-[:PART_OF]->(above:Item)
    WITH i, head(collect(above)) AS above
    ORDER BY i.line, i.start
    RETURN i {.id, .line, .start, .quote, .title, .canonical, .programme, parent: above.id}
  } AS items,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(a:Allocation)
    OPTIONAL MATCH (a)-[:FUNDS]->(i:Item)
    WITH a, head(collect(i)) AS i
    ORDER BY a.line, a.start
    RETURN a {.line, .start, .quote, .amount, .source, .measure, item: i.id}
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
    RETURN r {.line, .start, .quote, .role, .printed, item: item}
  } AS duties,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(t:Target)
    WITH t
    ORDER BY t.line, t.start
    RETURN t {.line, .start, .quote, .indicator, .value, .unit}
  } AS targets,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(p:Passage)
    WITH p
    ORDER BY p.line
    RETURN p {.line, .path, .text}
  } AS paragraphs
