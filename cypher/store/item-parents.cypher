// Purpose: the tree of a plan's items.
// Parameters: parts [{item, parent}], ids.
// Columns: none.
// Cost: two seeks an item.
UNWIND $parts AS row
MATCH (i:Item {id: row.item})
MATCH (above:Item {id: row.parent})
CREATE (i)-[:PART_OF]->(above)
