// Purpose: items whose component is not sure, for a person to say which they carry out.
// Parameters: item (id of one, in doubt or not, or null for all that are in doubt), offset, limit.
// Columns: count (of all that wait), items [{id, doubt (null where it does not wait), document (map of a card), kind, printedNumber, title,
//   titleKey, line, start, quote, programme, canonical, confidence, around [{line, text}] paragraphs near it}],
//   components [{programme, key, title}] of the programmes of these items.
// Cost: one index entry and one step an item that waits, those of documents set aside are left out; ten seeks an item that is shown.
CALL () {
  MATCH (i:Item)
  WHERE i.doubt IS NOT NULL AND i.id IS NOT NULL AND EXISTS { (:Document)-[:PLANS]->(i) }
  RETURN count(i) AS count
}
WITH count, COLLECT {
  CALL () {
    WITH $item AS item WHERE item IS NULL
    MATCH (i:Item)
    WHERE i.doubt IS NOT NULL AND i.id IS NOT NULL AND EXISTS { (:Document)-[:PLANS]->(i) }
    RETURN i
    ORDER BY i.doubt, i.id
    SKIP $offset
    LIMIT $limit
    UNION
    WITH $item AS item WHERE item IS NOT NULL
    MATCH (i:Item {id: item})
    WHERE EXISTS { (:Document)-[:PLANS]->(i) }
    RETURN i
  }
  RETURN i
} AS items
RETURN count, COLLECT {
  UNWIND items AS i
  MATCH (d:Document)-[:PLANS]->(i)
  RETURN i {
    .id, .doubt, .kind, .printedNumber, .title, .titleKey, .line, .start, .quote, .programme, .canonical,
    confidence: i.matchConfidence,
    document: d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256},
    around: COLLECT {
      MATCH (i)-[:STATED_IN]->(own:Passage)
      UNWIND [own.id] + [step IN [-3, -2, -1, 1, 2, 3] | d.key + '#p' + (i.line + step)] AS id
      WITH DISTINCT id
      MATCH (p:Passage {id: id})
      RETURN {line: p.line, text: left(p.text, 6000)}
      ORDER BY p.line
    }
  }
  ORDER BY i.doubt, i.id
} AS items, COLLECT {
  UNWIND items AS i
  WITH DISTINCT i.programme AS code
  MATCH (p:Programme {code: code})-[:HAS_COMPONENT]->(c:Component)
  RETURN {programme: code, key: c.key, title: c.title}
} AS components
