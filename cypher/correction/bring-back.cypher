// Purpose: documents that were taken for others are documents of their own again; the index gets them back.
// Parameters: keys.
// Columns: key, of those that were set aside.
// Cost: one node a key.
MATCH (s:Store {id: 'cancu'})
UNWIND $keys AS key
MATCH (d:Merged {key: key})
SET s.revision = s.revision + 1
SET d:Document
REMOVE d:Merged
SET d.revision = s.revision
WITH d
CALL (d) {
  MATCH (back:Removed {key: d.key})
  DELETE back
}
RETURN d.key AS key
