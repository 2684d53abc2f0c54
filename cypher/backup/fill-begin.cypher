// Purpose: nodes by their id in a backup, while relations are written between them.
// Parameters: none.
// Columns: none.
// Cost: once, on no nodes.
CREATE CONSTRAINT restoring_id IF NOT EXISTS FOR (n:Restoring) REQUIRE n.restoring IS UNIQUE
