// Purpose: documents by key or by symbol, with words by which they are known: the first paragraphs of their own text, or one mention.
// Parameters: key, symbolKey (folded symbol).
// Columns: document (map of a card), opening (maps line, text), mention (list of at most one map line, quote).
// Cost: two index lookups; for each document found at most 60 passages and one mention.
MATCH (d:Document)
WHERE d.key = $key OR d.symbolKey = $symbolKey
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(p:Passage)
    WHERE p.line <= 60
    WITH p ORDER BY p.line
    RETURN p {.line, .text}
  } AS opening,
  COLLECT {
    MATCH (c:Citation)-[:CITES]->(d)
    RETURN c {.line, .quote}
    LIMIT 1
  } AS mention
ORDER BY CASE d.known WHEN 'WHOLE' THEN 0 ELSE 1 END, d.key
LIMIT 50
