// Purpose: mentions of some symbols that may mean documents of some authorities, with what they are taken to mean now, to resolve them again.
// Parameters: parts [{symbol (symbolKey), all (whether every mention of it), mentions [id], authorities [issuerKey] that a mention may
//   name, open [issuerKey of a body and level without its place] by which it may leave open which; communes, districts, provinces [place]
//   of these authorities: a mention that leaves it open and comes from another place of that level means none of them; anywhere (whether
//   an authority is of no place)}].
// Columns: mention (properties), document (key of the citing one), homes [{commune, district, province}] that other documents of the
//   citing authority tell, where the citing one lacks them; over [province] in which others place a district of
//   its district's name; targets [document key], sure (whether resolved to one), note; made [issuerKey] of documents known by
//   citation that it is taken to mean.
// Cost: one node a mention of the symbol; one row a mention that may mean them, with the documents it is taken to mean.
UNWIND $parts AS part
MATCH (c:Citation {symbolKey: part.symbol})
WHERE part.all OR c.issuerKey IN part.authorities OR c.id IN part.mentions
  OR ((c.issuerKey IS NULL OR c.issuerKey IN part.open)
    AND (part.anywhere
      OR (size(part.communes) > 0 AND coalesce(c.commune IN part.communes, true))
      OR (size(part.districts) > 0 AND coalesce(c.district IN part.districts, true))
      OR (size(part.provinces) > 0 AND coalesce(c.province IN part.provinces, true))))
WITH c, COLLECT {
  MATCH (c)-[r:CITES|MAY_CITE]->(d:Document)
  RETURN {key: d.key, sure: type(r) = 'CITES', note: r.note, cited: d.known = 'CITED', by: d.issuerKey}
  ORDER BY r.rank, d.key
} AS links
RETURN c {.id, .symbol, .symbolKey, .type, .issuer, .issuerKey, .date, .fullDate, .title, .lawName, .lawYear, .commune, .district, .province,
    .signedFrom, .signedTo} AS mention,
  c.document AS document,
  COLLECT {
    MATCH (d:Document|Merged {seat: c.seat})
    WHERE d.key <> c.document
    RETURN DISTINCT d {.commune, .district, .province}
  } AS homes,
  COLLECT {
    MATCH (d:Document|Merged {district: c.under})
    WHERE d.province IS NOT NULL AND d.key <> c.document
    RETURN DISTINCT d.province
  } AS over,
  [link IN links | link.key] AS targets,
  any(link IN links WHERE link.sure) AS sure,
  head([link IN links WHERE link.sure | link.note]) AS note,
  [link IN links WHERE link.sure AND link.cited | link.by] AS made
