// Purpose: take away all edges to what granted money, as before the first is written.
// Parameters: none.
// Columns: none.
// Cost: all of them.
MATCH ()-[r:GRANTED_BY]->()
DELETE r
