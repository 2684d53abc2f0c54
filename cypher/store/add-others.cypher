// Purpose: what one document newly says that one document does to another, added to what others say.
// Parameters: pairs [{amending, amended, relation, evidence [citation id]}] (document keys).
// Columns: none.
// Cost: two seeks a pair.
UNWIND $pairs AS row
MATCH (amending:Document {key: row.amending})
MATCH (amended:Document {key: row.amended})
MERGE (amending)-[r:$(row.relation) {by: 'others'}]->(amended)
SET r.evidence = COLLECT {
  UNWIND coalesce(r.evidence, []) + row.evidence AS id
  RETURN DISTINCT id
  ORDER BY id
  LIMIT 10
}
