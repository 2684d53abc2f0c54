// Purpose: what the index has to hold of documents changed since a revision, oldest change first.
// Parameters: revision, limit.
// Columns: document (map), components ["1719/DA1"], units [name], passages [map].
// Cost: the paragraphs of at most limit documents.
MATCH (d:Document)
WHERE d.revision > $revision
WITH d
ORDER BY d.revision
LIMIT $limit
RETURN d {.revision, .key, .symbol, .type, .title, .issuer, .level, .date, .planYears, .programmes, .path} AS document,
  COLLECT { MATCH (d)-[:PLANS]->()-[:INSTANCE_OF]->(c:Component) RETURN DISTINCT c.key ORDER BY c.key } AS components,
  d.units AS units,
  COLLECT { MATCH (d)-[:HAS_PART]->(p:Passage) RETURN p {.line, .endLine, .path, .heading, .text} ORDER BY p.line } AS passages
ORDER BY d.revision
