// Purpose: symbols and law names of which the mentions are to be resolved again when a correction is made or taken back: those of the
//   documents, and those of mentions that are taken for one of them, which after an earlier correction may bear another symbol.
// Parameters: keys (of documents), mentions (ids).
// Columns: symbols [symbolKey], names [folded law name].
// Cost: one seek a key and a mention, and the mentions of these documents.
RETURN COLLECT {
    MATCH (d:Document|Merged) WHERE d.key IN $keys AND d.symbolKey IS NOT NULL
    RETURN d.symbolKey
  } + COLLECT {
    MATCH (c:Citation) WHERE c.id IN $mentions AND c.symbolKey IS NOT NULL
    RETURN c.symbolKey
  } + COLLECT {
    MATCH (c:Citation)-[:CITES|MAY_CITE]->(d:Document|Merged) WHERE d.key IN $keys AND c.symbolKey IS NOT NULL
    RETURN DISTINCT c.symbolKey
  } AS symbols,
  COLLECT {
    MATCH (d:Document|Merged)-[:KNOWN_AS]->(n:LawName) WHERE d.key IN $keys
    RETURN n.key
  } + COLLECT {
    MATCH (c:Citation) WHERE c.id IN $mentions AND c.symbolKey IS NULL AND coalesce(c.lawName, '') <> ''
    RETURN c.lawName
  } + COLLECT {
    MATCH (c:Citation)-[:CITES|MAY_CITE]->(d:Document|Merged) WHERE d.key IN $keys AND c.symbolKey IS NULL AND coalesce(c.lawName, '') <> ''
    RETURN DISTINCT c.lawName
  } AS names
