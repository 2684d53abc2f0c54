// Purpose: mentions in one document that are taken for another, for sure or among candidates.
// Parameters: citing, cited (document keys), line (or null).
// Columns: id.
// Cost: the mentions of one document.
MATCH (:Document {key: $citing})-[:HAS_PART]->(:Passage)-[:STATES]->(c:Citation)-[:CITES|MAY_CITE]->(:Document {key: $cited})
WHERE $line IS NULL OR c.line = $line
RETURN DISTINCT c.id AS id
ORDER BY id
