// Purpose: every node as it is, for a backup. Rows come as they are read, in no order.
// Parameters: none.
// Columns: id (of this node within the answer), labels, properties.
// Cost: one row a node, none kept.
MATCH (n)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
