// Purpose: under which names documents are known.
// Parameters: names [{document, name, listed (true where data/ gives it)}].
// Columns: name, of those that were not known before.
// Cost: two seeks a name.
UNWIND $names AS row
MATCH (d:Document|Merged {key: row.document})
MERGE (n:LawName {key: row.name})
WITH d, n, row, EXISTS { (d)-[:KNOWN_AS]->(n) } AS known
MERGE (d)-[r:KNOWN_AS]->(n)
SET r.listed = coalesce(row.listed, r.listed)
WITH n, known
WHERE NOT known
RETURN DISTINCT n.key AS name
