// Purpose: who answers for an item of the plan.
// Parameters: duties [{unit (key), target (item id), properties}].
// Columns: none.
// Cost: two seeks a duty.
UNWIND $duties AS row
MATCH (u:Unit {key: row.unit})
MATCH (i:Item {id: row.target})
CREATE (u)-[a:ANSWERS_FOR]->(i)
SET a = row.properties
