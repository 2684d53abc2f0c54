// Purpose: all mentions of laws by name alone, and the documents of those names, to resolve them again.
// Parameters: names [folded law name].
// Columns: name, documents [document maps], mentions [{mention, document, targets, sure, note}].
// Cost: one row a name, one entry a mention; asked only when the set of documents of such a name changes.
UNWIND $names AS name
RETURN name,
  COLLECT {
    MATCH (:LawName {key: name})<-[:KNOWN_AS]-(d:Document|Merged)
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, .province}
  } AS documents,
  COLLECT {
    MATCH (c:Citation {lawName: name})
    WHERE c.symbolKey IS NULL
    RETURN {
      mention: c {.id, .symbol, .symbolKey, .type, .issuer, .issuerKey, .date, .fullDate, .title, .lawName, .lawYear, .signedFrom, .signedTo},
      document: c.document,
      targets: COLLECT { MATCH (c)-[r:CITES|MAY_CITE]->(d:Document) RETURN d.key ORDER BY r.rank, d.key },
      sure: EXISTS { (c)-[:CITES]->() },
      note: head(COLLECT { MATCH (c)-[r:CITES]->() RETURN r.note })
    }
  } AS mentions
