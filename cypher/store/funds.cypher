// Purpose: which item an amount is for.
// Parameters: funds [{allocation, item}], ids.
// Columns: none.
// Cost: two seeks an amount.
UNWIND $funds AS row
MATCH (a:Allocation {id: row.allocation})
MATCH (i:Item {id: row.item})
CREATE (a)-[:FUNDS]->(i)
