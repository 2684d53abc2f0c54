// Purpose: the items of a document below its programmes and the components that they carry out.
// Parameters: symbol (of the document).
// Columns: item (its id in the document), component (key or null).
// Cost: the items of one document.
MATCH (d:Document {symbol: $symbol})-[:PLANS]->(i:Item)
WHERE i.kind <> 'PROGRAMME'
OPTIONAL MATCH (i)-[:INSTANCE_OF]->(c:Component)
RETURN i.localId AS item, c.key AS component
ORDER BY i.line, i.start
