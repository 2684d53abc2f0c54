// Purpose: documents that the index has to hold.
// Parameters: none.
// Columns: key.
// Cost: one row a whole document, none kept.
MATCH (d:Document)
WHERE d.revision > 0
RETURN d.key AS key
