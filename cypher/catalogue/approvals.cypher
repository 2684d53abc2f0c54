// Purpose: which document approves which programme, as data/ states it.
// Parameters: approvals [{document, programme, source}].
// Columns: none.
// Cost: one edge a programme.
UNWIND $approvals AS row
MATCH (d:Document {key: row.document})
MATCH (p:Programme {code: row.programme})
MERGE (d)-[a:APPROVES]->(p)
SET a.source = row.source
