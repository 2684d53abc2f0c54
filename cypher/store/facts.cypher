// Purpose: what the paragraphs state: citations, allocations, targets, deadlines, findings.
// Parameters: facts [{label, passage (id), properties}].
// Columns: none.
// Cost: one node and one seek a fact.
UNWIND $facts AS row
MATCH (p:Passage {id: row.passage})
CREATE (p)-[:STATES]->(f:$(row.label))
SET f = row.properties
