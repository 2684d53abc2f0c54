// Purpose: everything that must be known before one document is written; takes the lock that lets one writer in at a time.
// Parameters: key (of the document), sha256, path, names [folded law name], slips [slipKey] of its mentions;
//   symbolKey, slipKey, seat of the document itself or null; under (its district where its province is not told, else null), tells (its
//   district where its province is told, else null), province (its own or null); alike {titleKey, issuerKey} of an unnumbered one or null.
// Columns: revision; same {key, path} with these bytes, or null; own {known, path, merged} at this key, or null; atPath {key, merged}
//   that this path held, or null; named [document maps with name] of these law names;
//   near [document maps] held or listed of these slip keys; homes [{commune, district, province}] that others of its seat tell;
//   over [province] in which others place a district of its district's name;
//   seated, under [{id, symbolKey}]: mentions by others that wait for what it tells of its seat, or of its district where no other
//   document tells the same; slipped [symbol] of mentions that may misprint its own;
//   alikes [path] of other unnumbered documents of its title and issuer; corrections [maps] that stand; ruled, whether any is of its items or of
//   the units of its duties.
// Cost: index seeks; one row a document of those names, days and seats, and a correction. Seeks are asked for where a small
//   store would be planned with a scan that grows with it.
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
    UNWIND $names AS name
    MATCH (:LawName {key: name})<-[:KNOWN_AS]-(d:Document|Merged)
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, .province, name: name}
  } AS named,
  COLLECT {
    UNWIND $slips AS slip
    MATCH (d:Document|Merged {slipKey: slip})
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, .province, .slipKey}
  } AS near,
  COLLECT {
    MATCH (d:Document|Merged {seat: $seat})
    WHERE d.key <> $key AND coalesce(d.path, '') <> $path
    RETURN DISTINCT d {.commune, .district, .province}
  } AS homes,
  COLLECT {
    MATCH (d:Document|Merged {district: $under})
    WHERE d.province IS NOT NULL AND d.key <> $key AND coalesce(d.path, '') <> $path
    RETURN DISTINCT d.province
  } AS over,
  COLLECT {
    MATCH (c:Citation {seat: $seat})
    USING INDEX SEEK c:Citation(seat)
    WHERE c.symbolKey IS NOT NULL
    RETURN c {.id, .symbolKey}
  } AS seated,
  COLLECT {
    MATCH (c:Citation {under: $tells})
    USING INDEX SEEK c:Citation(under)
    WHERE c.symbolKey IS NOT NULL AND $province IS NOT NULL AND NOT EXISTS {
      MATCH (d:Document|Merged {district: $tells, province: $province})
      WHERE d.key <> $key AND coalesce(d.path, '') <> $path
    }
    RETURN c {.id, .symbolKey}
  } AS under,
  COLLECT {
    MATCH (c:Citation {slipKey: $slipKey})
    WHERE c.symbolKey <> $symbolKey
    RETURN DISTINCT c.symbol
  } AS slipped,
  COLLECT {
    MATCH (d:Document {titleKey: $alike.titleKey})
    WHERE d.issuerKey = $alike.issuerKey AND d.key <> $key AND d.symbolKey IS NULL AND d.known = 'WHOLE' AND d.path <> $path
    RETURN d.path
    LIMIT 10
  } AS alikes,
  COLLECT {
    MATCH (c:Correction {standing: true})
    WHERE c.kind IN ['MERGE', 'SPLIT']
    WITH c ORDER BY size(c.id), c.id
    RETURN properties(c)
  } AS corrections,
  EXISTS {
    MATCH (c:Correction {standing: true})
    WHERE c.kind IN ['COMPONENT', 'UNIT'] AND $key IN c.documents
  } AS ruled
