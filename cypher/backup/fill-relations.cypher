// Purpose: relations of a backup, between nodes that are there.
// Parameters: rows [{type, from, to, properties}].
// Columns: none.
// Cost: two seeks a row.
UNWIND $rows AS row
MATCH (a:Restoring {restoring: row.from})
MATCH (b:Restoring {restoring: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
