// Purpose: all mentions of some symbols, with what they are taken to mean now, to resolve them again.
// Parameters: symbols [symbolKey].
// Columns: mention (properties), document (key of the citing one), homes [{commune, district, province}] that other documents of the
//   citing authority tell, where the citing one lacks them; targets [document key], sure (whether resolved to one), note.
// Cost: one row a mention; asked only when the set of documents with such a symbol changes.
UNWIND $symbols AS symbol
MATCH (c:Citation {symbolKey: symbol})
RETURN c {.id, .symbol, .symbolKey, .type, .issuer, .issuerKey, .date, .fullDate, .title, .lawName, .lawYear, .commune, .district, .province,
    .signedFrom, .signedTo} AS mention,
  c.document AS document,
  COLLECT {
    MATCH (d:Document|Merged {seat: c.seat})
    WHERE d.key <> c.document
    RETURN DISTINCT d {.commune, .district, .province}
  } AS homes,
  COLLECT { MATCH (c)-[r:CITES|MAY_CITE]->(d:Document) RETURN d.key ORDER BY r.rank, d.key } AS targets,
  EXISTS { (c)-[:CITES]->() } AS sure,
  head(COLLECT { MATCH (c)-[r:CITES]->() RETURN r.note }) AS note
