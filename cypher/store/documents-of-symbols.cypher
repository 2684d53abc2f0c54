// Purpose: all known documents of some symbols.
// Parameters: symbols [symbolKey].
// Columns: document (map).
// Cost: one seek a symbol, one row a document.
UNWIND $symbols AS symbol
MATCH (d:Document|Merged {symbolKey: symbol})
RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, .province} AS document
