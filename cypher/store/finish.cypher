// Purpose: number the change; note which document is held no more, for an index that is behind.
// Parameters: key (of the document that became whole), replaced (key of the document that its file held before, or null).
// Columns: revision.
// Cost: four nodes.
MATCH (s:Store {id: 'cancu'})
SET s.revision = s.revision + 1
WITH s.revision AS revision
MATCH (d:Document {key: $key})
SET d.revision = revision
WITH revision
CALL () {
  MATCH (back:Removed {key: $key})
  DELETE back
}
CALL (revision) {
  UNWIND CASE WHEN $replaced IS NULL THEN [] ELSE [$replaced] END AS key
  MERGE (gone:Removed {key: key})
  SET gone.revision = revision
}
RETURN revision
