// Purpose: the text of a document, by paragraph.
// Parameters: key (of the document), passages [properties].
// Columns: none.
// Cost: one node a paragraph.
MATCH (d:Document {key: $key})
UNWIND $passages AS row
CREATE (d)-[:HAS_PART]->(p:Passage)
SET p = row
