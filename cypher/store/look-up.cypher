// Purpose: everything that must be known before one document is written; takes the lock that lets one writer in at a time.
// Parameters: key (of the document), sha256, path, symbols [symbolKey], names [folded law name].
// Columns: revision; same {key, path} with these bytes, or null; own {known, path} at this key, or null; atPath key that this path held, or null;
//   known [document maps] of these symbols; named [document maps with name] of these law names.
// Cost: index seeks; one row a document of those symbols and names.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision
WITH s.revision AS revision
OPTIONAL MATCH (same:Document)-[:FROM]->(:Original {sha256: $sha256})
OPTIONAL MATCH (own:Document {key: $key})
OPTIONAL MATCH (atPath:Document {path: $path})
RETURN revision,
  same {.key, .path} AS same,
  own {.known, .path} AS own,
  atPath.key AS atPath,
  COLLECT {
    UNWIND $symbols AS symbol
    MATCH (d:Document {symbolKey: symbol})
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed}
  } AS known,
  COLLECT {
    UNWIND $names AS name
    MATCH (:LawName {key: name})<-[:KNOWN_AS]-(d:Document)
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, name: name}
  } AS named
