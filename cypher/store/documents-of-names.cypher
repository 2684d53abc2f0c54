// Purpose: laws, codes and ordinances by their folded name.
// Parameters: names [folded law name].
// Columns: document (map, with the name).
// Cost: one seek a name, one row a document.
UNWIND $names AS name
MATCH (:LawName {key: name})<-[:KNOWN_AS]-(d:Document|Merged)
RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, name: name} AS document
