// Purpose: the constraint of the mark goes with it.
// Parameters: none.
// Columns: none.
// Cost: once.
DROP CONSTRAINT restoring_id IF EXISTS
