// Purpose: other plans that name components, those that share most first, then the newest.
// Parameters: key (of the plan asked for), codes (keys of components), limit (most items).
// Columns: document (map of a card), shared (list of maps: code, title, line, start, quote).
// Cost: the items of these components, by index of the component; at most $limit of them.
UNWIND $codes AS code
MATCH (c:Component {key: code})<-[:INSTANCE_OF]-(i:Item)<-[:PLANS]-(d:Document {known: 'WHOLE'})
WHERE d.key <> $key
WITH d, c, i
ORDER BY d.key, i.line
LIMIT $limit
WITH d, c, head(collect(i)) AS i
WITH d, collect(i {code: c.key, .title, .line, .start, .quote}) AS shared
RETURN d {.key, .symbol, .type, .date, .issuer, .title, .planYears, .year, .path} AS document, shared
ORDER BY size(shared) DESC, document.date DESC, document.key
LIMIT 100
