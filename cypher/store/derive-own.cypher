// Purpose: what documents do to others by their own words, from their resolved mentions, in place of what stood before.
// Parameters: keys (of the citing documents).
// Columns: none.
// Cost: the paragraphs and mentions of these documents.
UNWIND $keys AS key
MATCH (d:Document {key: key})
CALL (d) {
  MATCH (d)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|GUIDES|REFERS_TO {by: 'self'}]->()
  DELETE r
}
WITH d
MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(c:Citation)-[:CITES]->(x:Document)
WHERE x <> d
UNWIND c.relations AS relation
WITH d, x, relation, c
ORDER BY c.line, c.start
WITH d, x, relation, collect(c.id) AS evidence
CREATE (d)-[r:$(relation)]->(x)
SET r.by = 'self', r.evidence = evidence
