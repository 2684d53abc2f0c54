// Purpose: documents that the catalogue lists.
// Parameters: none.
// Columns: key.
// Cost: all documents; graphs of tests are small.
MATCH (d:Document {listed: true})
RETURN d.key AS key
