// Purpose: waits until the indexes are filled.
// Parameters: none.
// Columns: none.
// Cost: the filling.
CALL db.awaitIndexes(600)
