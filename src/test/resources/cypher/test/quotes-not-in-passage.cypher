// Purpose: facts whose quote is not in the paragraph that states them.
// Parameters: none.
// Columns: id, quote.
// Cost: all facts.
MATCH (p:Passage)-[:STATES]->(f)
WHERE f.quote IS NOT NULL AND NOT p.text CONTAINS f.quote
RETURN f.id AS id, f.quote AS quote
