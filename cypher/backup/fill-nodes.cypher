// Purpose: nodes of a backup.
// Parameters: rows [{id, labels, properties}].
// Columns: none.
// Cost: one node a row.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
SET n:Restoring, n.restoring = row.id
