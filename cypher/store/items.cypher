// Purpose: the items that a document plans, each with the official component that it carries out.
// Parameters: key (of the document), items [{properties, passage (id), component (key or null), confidence}].
// Columns: none.
// Cost: one node and two seeks an item.
MATCH (d:Document {key: $key})
UNWIND $items AS row
CREATE (d)-[:PLANS]->(i:Item)
SET i = row.properties
WITH i, row
MATCH (p:Passage {id: row.passage})
CREATE (i)-[:STATED_IN]->(p)
WITH i, row
MATCH (c:Component {key: row.component})
CREATE (i)-[:INSTANCE_OF {confidence: row.confidence}]->(c)
