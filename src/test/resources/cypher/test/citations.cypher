// Purpose: every mention that has a symbol, as it is kept.
// Parameters: none.
// Columns: mention (properties), document (key of the citing one).
// Cost: all mentions of a test.
MATCH (c:Citation)
WHERE c.symbolKey IS NOT NULL
RETURN properties(c) AS mention, c.document AS document
