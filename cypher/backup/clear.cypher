// Purpose: take schema versions and catalogue out of a graph that holds nothing else: those of a backup take their place.
// Parameters: none.
// Columns: none.
// Cost: the nodes of the catalogue.
MATCH (n)
DETACH DELETE n
