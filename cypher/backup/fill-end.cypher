// Purpose: take the mark off the nodes of a backup when all of it is there. Not within a transaction with others.
// Parameters: none.
// Columns: none.
// Cost: once, over all nodes, in batches.
MATCH (n:Restoring)
CALL (n) {
  REMOVE n.restoring
  REMOVE n:Restoring
} IN TRANSACTIONS OF 5000 ROWS
