// Purpose: every relation as it is, for a backup. Rows come as they are read, in no order.
// Parameters: none.
// Columns: type, from, to (ids of nodes), properties.
// Cost: one row a relation, none kept.
MATCH (a)-[r]->(b)
RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties
