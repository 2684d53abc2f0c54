// Purpose: laws, codes and ordinances by their folded name.
// Parameters: names [folded law name].
// Columns: name, document (map).
// Cost: one seek a name, one row a document.
UNWIND $names AS name
MATCH (:LawName {key: name})<-[:KNOWN_AS]-(d:Document)
RETURN name, d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed} AS document
