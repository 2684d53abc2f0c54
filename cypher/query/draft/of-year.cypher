// Purpose: documents of one year and programme that the authorities issued on whose documents some plans rest.
// Parameters: plans (document keys), programme (code), year, limit (most documents).
// Columns: document (map of a card), opening (maps line, text), mention (empty list; as in query/authority/named).
// Cost: the outgoing edges of these plans, then the documents of their issuers; at most 60 passages of each that is returned.
MATCH (p:Document)-[:BASED_ON]->(:Document)-[:ISSUED_BY]->(u:Unit)
WHERE p.key IN $plans AND u.level <> 'trung ương'
WITH DISTINCT u
MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
WHERE NOT d.key IN $plans AND d.symbolKey IS NOT NULL AND $programme IN coalesce(d.programmes, [])
  AND ($year IN coalesce(d.planYears, []) OR (size(coalesce(d.planYears, [])) = 0 AND d.year = $year))
WITH DISTINCT d
ORDER BY d.rank, d.date, d.key
LIMIT $limit
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(p:Passage)
    WHERE p.line <= 60
    WITH p ORDER BY p.line
    RETURN p {.line, .text}
  } AS opening,
  [] AS mention
