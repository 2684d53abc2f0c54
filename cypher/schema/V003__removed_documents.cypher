// Purpose: which documents the index has to forget. Statements end with ";".
// Parameters: none. Columns: none. Cost: once, on no nodes.
CREATE CONSTRAINT removed_key IF NOT EXISTS FOR (n:Removed) REQUIRE n.key IS UNIQUE;
CREATE INDEX removed_revision IF NOT EXISTS FOR (n:Removed) ON (n.revision);
