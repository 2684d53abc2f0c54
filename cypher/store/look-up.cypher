// Purpose: everything that must be known before one document is written; takes the lock that lets one writer in at a time.
// Parameters: key (of the document), sha256, path, symbols [symbolKey], names [folded law name], slips [slipKey] of its mentions;
//   symbolKey, slipKey, seat of the document itself or null; alike {titleKey, issuerKey} of an unnumbered one or null.
// Columns: revision; same {key, path} with these bytes, or null; own {known, path, merged} at this key, or null; atPath {key, merged}
//   that this path held, or null; known [document maps] of these symbols; named [document maps with name] of these law names;
//   near [document maps] held or listed of these slip keys; homes [{commune, district, province}] that others of its seat tell;
//   leaning [symbolKey] whose mentions by others of its seat wait for what it tells; slipped [symbolKey] that may misprint its own;
//   alikes [path] of other unnumbered documents of its title and issuer; corrections [maps] that stand.
// Cost: index seeks; one row a document of those symbols, names, days and seats, and a correction.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision
WITH s.revision AS revision
OPTIONAL MATCH (same:Document|Merged)-[:FROM]->(:Original {sha256: $sha256})
OPTIONAL MATCH (own:Document|Merged {key: $key})
OPTIONAL MATCH (atPath:Document|Merged {path: $path})
RETURN revision,
  same {.key, .path} AS same,
  own {.known, .path, merged: own:Merged} AS own,
  atPath {.key, merged: atPath:Merged} AS atPath,
  COLLECT {
    UNWIND $symbols AS symbol
    MATCH (d:Document|Merged {symbolKey: symbol})
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce}
  } AS known,
  COLLECT {
    UNWIND $names AS name
    MATCH (:LawName {key: name})<-[:KNOWN_AS]-(d:Document|Merged)
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, name: name}
  } AS named,
  COLLECT {
    UNWIND $slips AS slip
    MATCH (d:Document|Merged {slipKey: slip})
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, .slipKey}
  } AS near,
  COLLECT {
    MATCH (d:Document|Merged {seat: $seat})
    WHERE d.key <> $key AND coalesce(d.path, '') <> $path
    RETURN DISTINCT d {.commune, .district, .province}
  } AS homes,
  COLLECT {
    MATCH (c:Citation {seat: $seat})
    WHERE c.symbolKey IS NOT NULL
    RETURN DISTINCT c.symbolKey
  } AS leaning,
  COLLECT {
    MATCH (c:Citation {slipKey: $slipKey})
    WHERE c.symbolKey <> $symbolKey
    RETURN DISTINCT c.symbolKey
  } AS slipped,
  COLLECT {
    MATCH (d:Document {titleKey: $alike.titleKey})
    WHERE d.issuerKey = $alike.issuerKey AND d.key <> $key AND d.symbolKey IS NULL AND d.known = 'WHOLE' AND d.path <> $path
    RETURN d.path
    LIMIT 10
  } AS alikes,
  COLLECT {
    MATCH (c:Correction {standing: true})
    WHERE c.kind IN ['MERGE', 'MENTION', 'SPLIT']
    WITH c ORDER BY c.id
    RETURN properties(c)
  } AS corrections
