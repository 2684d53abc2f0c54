// Purpose: the derived edges among some documents, each with the first words that say so.
// Parameters: keys, relations (names of edges), limit (most edges).
// Columns: from, to (keys), relation, quote, line (of the file of the citing document).
// Cost: the outgoing derived edges of $keys, one seek of a citation for each that is returned.
MATCH (a:Document)
WHERE a.key IN $keys
MATCH (a)-[r:BASED_ON|GUIDES|AMENDS|REPLACES|REPEALS|REFERS_TO]->(b:Document)
WHERE type(r) IN $relations AND b.key IN $keys
WITH a, r, b
ORDER BY a.key, b.key, type(r)
LIMIT $limit
OPTIONAL MATCH (c:Citation {id: head(r.evidence)})
RETURN a.key AS from, b.key AS to, type(r) AS relation, coalesce(c.quote, '') AS quote, coalesce(c.line, 0) AS line
