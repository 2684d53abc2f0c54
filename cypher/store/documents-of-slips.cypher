// Purpose: documents held or listed of some days and authorities, of which a symbol may have been misprinted.
// Parameters: slips [slipKey].
// Columns: document (map, with its slipKey).
// Cost: one seek a slip key, one row a document.
UNWIND $slips AS slip
MATCH (d:Document|Merged {slipKey: slip})
RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, .province, .slipKey} AS document
