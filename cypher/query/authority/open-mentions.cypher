// Purpose: mentions that were not resolved to one document, and mentions of the very document that they stand in.
// Parameters: keys (of documents), limit (most mentions).
// Columns: document (key), itself (boolean), mention (words), file, line, candidates (maps of cards, at most 10).
// Cost: the citations of the given documents.
UNWIND $keys AS key
MATCH (d:Document {key: key})-[:HAS_PART]->(:Passage)-[:STATES]->(c:Citation)
WHERE NOT coalesce(c.self, false)
WITH d, c, EXISTS { (c)-[:CITES]->(d) } AS itself
WHERE itself OR NOT EXISTS { (c)-[:CITES]->(:Document) }
RETURN d.key AS document, itself, c.quote AS mention, d.path AS file, c.line AS line,
  COLLECT {
    MATCH (c)-[:MAY_CITE]->(x:Document)
    WITH x ORDER BY x.key LIMIT 10
    RETURN x {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256}
  } AS candidates
ORDER BY document, line, c.start
LIMIT $limit
