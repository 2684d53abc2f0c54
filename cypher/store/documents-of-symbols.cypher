// Purpose: all known documents of some symbols.
// Parameters: symbols [symbolKey].
// Columns: document (map).
// Cost: one seek a symbol, one row a document.
UNWIND $symbols AS symbol
MATCH (d:Document {symbolKey: symbol})
RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed} AS document
