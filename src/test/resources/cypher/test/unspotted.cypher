// Purpose: the graph as it was before V018.
// Parameters: none.
// Columns: none.
// Cost: all documents and mentions of a test.
MATCH (n:Document|Merged|Citation)
SET n.spot = null, n.openProvince = null, n.openDistrict = null, n.openCommune = null
