// Purpose: mentions of some symbols that may mean documents of some authorities, with what they are taken to mean now, to resolve them again.
// Parameters: symbols [symbolKey] of which every mention is asked for; mentions [{symbol (symbolKey), id}]; authorities [{symbol, authority
//   (issuerKey)}] that a mention may name; central [symbolKey] of which documents of authorities without a place are asked for; communes,
//   districts, provinces [{symbol, place, open (issuerKey of the body and level without its place)}] of these authorities: a mention that
//   leaves open which one it means, and comes from another place of that level, means none of them.
// Columns: mention (properties; seat and under where it leans on what others tell of these), document (key of the citing one), targets
//   [document key], sure (whether resolved to one), note; made [issuerKey] of documents known by citation that it is taken to mean.
// Cost: one seek each; one row a mention that may mean them, with the documents it is taken to mean.
CALL () {
  UNWIND $symbols AS symbol
  MATCH (c:Citation {symbolKey: symbol})
  RETURN c
  UNION
  UNWIND $mentions AS at
  MATCH (c:Citation {id: at.id})
  WHERE c.symbolKey = at.symbol
  RETURN c
  UNION
  UNWIND $authorities AS at
  MATCH (c:Citation {symbolKey: at.symbol, issuerKey: at.authority})
  RETURN c
  UNION
  UNWIND $central AS symbol
  MATCH (c:Citation {symbolKey: symbol})
  USING INDEX SEEK c:Citation(symbolKey, openProvince)
  WHERE c.openProvince IS NOT NULL AND c.issuerKey IS NULL
  RETURN c
  UNION
  UNWIND $communes AS at
  UNWIND [at.place, ''] AS place
  MATCH (c:Citation {symbolKey: at.symbol, openCommune: place})
  USING INDEX SEEK c:Citation(symbolKey, openCommune)
  WHERE coalesce(c.issuerKey, at.open) = at.open
  RETURN c
  UNION
  UNWIND $districts AS at
  UNWIND [at.place, ''] AS place
  MATCH (c:Citation {symbolKey: at.symbol, openDistrict: place})
  USING INDEX SEEK c:Citation(symbolKey, openDistrict)
  WHERE coalesce(c.issuerKey, at.open) = at.open
  RETURN c
  UNION
  UNWIND $provinces AS at
  UNWIND [at.place, ''] AS place
  MATCH (c:Citation {symbolKey: at.symbol, openProvince: place})
  USING INDEX SEEK c:Citation(symbolKey, openProvince)
  WHERE coalesce(c.issuerKey, at.open) = at.open
  RETURN c
}
WITH c, COLLECT {
  MATCH (c)-[r:CITES|MAY_CITE]->(d:Document)
  RETURN {key: d.key, sure: type(r) = 'CITES', note: r.note, cited: d.known = 'CITED', by: d.issuerKey}
  ORDER BY r.rank, d.key
} AS links
RETURN c {.id, .symbol, .symbolKey, .type, .issuer, .issuerKey, .date, .fullDate, .title, .lawName, .lawYear, .commune, .district, .province,
    .seat, .under, .signedFrom, .signedTo} AS mention,
  c.document AS document,
  [link IN links | link.key] AS targets,
  any(link IN links WHERE link.sure) AS sure,
  head([link IN links WHERE link.sure | link.note]) AS note,
  [link IN links WHERE link.sure AND link.cited | link.by] AS made
