// Purpose: removes the passages of the benchmark beside others.
// Parameters: none.
// Columns: none.
// Cost: all of them.
MATCH (p:Beside)
CALL (p) { DELETE p } IN TRANSACTIONS OF 5000 ROWS
