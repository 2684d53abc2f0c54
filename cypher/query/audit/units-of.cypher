// Purpose: who issued these documents.
// Parameters: keys (of documents).
// Columns: key.
// Cost: one seek a document.
UNWIND $keys AS key
MATCH (:Document {key: key})-[:ISSUED_BY]->(u:Unit)
RETURN DISTINCT u.key AS key
ORDER BY key
