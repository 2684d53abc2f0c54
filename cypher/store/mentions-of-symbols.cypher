// Purpose: all mentions of some symbols, with what they are taken to mean now, to resolve them again.
// Parameters: symbols [symbolKey].
// Columns: mention (properties), document (key of the citing one), targets [document key], sure (whether resolved to one).
// Cost: one row a mention; asked only when the set of documents with such a symbol changes.
UNWIND $symbols AS symbol
MATCH (c:Citation {symbolKey: symbol})
RETURN c {.id, .symbol, .symbolKey, .type, .issuer, .issuerKey, .date, .title, .lawName, .lawYear} AS mention,
  c.document AS document,
  COLLECT { MATCH (c)-[:CITES|MAY_CITE]->(d:Document) RETURN d.key ORDER BY d.key } AS targets,
  EXISTS { (c)-[:CITES]->() } AS sure
