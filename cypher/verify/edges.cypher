// Purpose: how many edges between documents there are.
// Parameters: none.
// Columns: edges.
// Cost: the counts that the server keeps.
MATCH ()-[r:BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|GUIDES|REFERS_TO]->()
RETURN count(r) AS edges
