// Purpose: documents held that state money, page by page.
// Parameters: after (key behind which the page begins), limit (most documents).
// Columns: key.
// Cost: one page of an index in order.
MATCH (d:Document)
USING INDEX d:Document(key)
WHERE d.key > $after AND d.known = 'WHOLE' AND EXISTS { MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(:Allocation) }
RETURN d.key AS key
ORDER BY d.key
LIMIT $limit
