// Purpose: where the authority of each document stands, in a store made before V018.
// Parameters: spots {issuerKey: spot}.
// Columns: none.
// Cost: once, all documents, in batches.
MATCH (d:Document|Merged)
WHERE d.symbolKey IS NOT NULL AND d.spot IS NULL
CALL (d) {
  SET d.spot = coalesce($spots[d.issuerKey], '')
} IN TRANSACTIONS OF 2000 ROWS
