// Purpose: what third documents say that one document does to another, made anew for some pairs.
// Parameters: pairs [{amending, amended, relation}] (document keys).
// Columns: none.
// Cost: the mentions of the amending document that stand as such in a pair.
UNWIND $pairs AS row
MATCH (amending:Document {key: row.amending})
MATCH (amended:Document {key: row.amended})
CALL (amending, amended, row) {
  MATCH (amending)-[r:$(row.relation) {by: 'others'}]->(amended)
  DELETE r
}
WITH DISTINCT amending, amended, row.relation AS relation,
  COLLECT {
    MATCH (amending)<-[:CITES]-(a:Citation)
    CALL (a, row) {
      MATCH (a)<-[:AMENDED_BY]-(c:Citation {changed: row.relation})
      RETURN c
    }
    MATCH (c)-[:CITES]->(amended)
    RETURN DISTINCT c.id AS id
    ORDER BY id
    LIMIT 10
  } AS evidence
WHERE size(evidence) > 0
CREATE (amending)-[r:$(relation)]->(amended)
SET r.by = 'others', r.evidence = evidence
