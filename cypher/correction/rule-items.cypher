// Purpose: items carry out the components that people say, or again those that were read.
// Parameters: items [{id, properties (null removes), component (key or null), confidence}].
// Columns: none.
// Cost: two seeks an item.
UNWIND $items AS row
MATCH (i:Item {id: row.id})
SET i += row.properties
WITH i, row
CALL (i) {
  MATCH (i)-[r:INSTANCE_OF]->()
  DELETE r
}
WITH i, row
MATCH (c:Component {key: row.component})
CREATE (i)-[:INSTANCE_OF {confidence: row.confidence}]->(c)
