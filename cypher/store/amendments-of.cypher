// Purpose: which pairs of cited documents these documents say to change one another.
// Parameters: keys (of the citing documents).
// Columns: amending, amended (document keys), relation, evidence [citation id, sorted].
// Cost: the paragraphs and mentions of these documents, bound before what amends them is asked for: of that there is little, and all of it
//   would be walked for each document.
UNWIND $keys AS key
MATCH (:Document {key: key})-[:HAS_PART]->(:Passage)-[:STATES]->(c:Citation)
CALL (c) {
  MATCH (c)-[:AMENDED_BY]->(a:Citation)
  RETURN a
}
MATCH (c)-[:CITES]->(amended:Document)
MATCH (a)-[:CITES]->(amending:Document)
WHERE amended <> amending
WITH amending.key AS amending, amended.key AS amended, c.changed AS relation, c.id AS id
ORDER BY id
RETURN amending, amended, relation, collect(DISTINCT id) AS evidence
