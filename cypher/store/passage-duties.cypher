// Purpose: who answers for what a paragraph says, where that is no item of the plan.
// Parameters: duties [{unit (key), target (passage id), properties}].
// Columns: none.
// Cost: two seeks a duty.
UNWIND $duties AS row
MATCH (u:Unit {key: row.unit})
MATCH (p:Passage {id: row.target})
CREATE (u)-[a:ANSWERS_FOR]->(p)
SET a = row.properties
