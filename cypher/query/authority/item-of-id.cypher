// Purpose: the item of a key, or the item that an amount of a key is for.
// Parameters: id (of an item or of an allocation).
// Columns: document (map of a card), item (map), line, quote (of what was asked for).
// Cost: two seeks.
CALL () {
  MATCH (i:Item {id: $id})
  RETURN i, i.line AS line, i.quote AS quote
  UNION ALL
  MATCH (a:Allocation {id: $id})-[:FUNDS]->(i:Item)
  RETURN i, a.line AS line, a.quote AS quote
}
MATCH (d:Document)-[:PLANS]->(i)
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  i {.id, .title, .line, .quote, .programme, .canonical, parent: null, componentTitle: null, path: null} AS item, line, quote
LIMIT 1
