// Purpose: under which names documents are known.
// Parameters: names [{document, name}].
// Columns: name, of those that were not known before.
// Cost: two seeks a name.
UNWIND $names AS row
MATCH (d:Document|Merged {key: row.document})
MERGE (n:LawName {key: row.name})
WITH d, n, EXISTS { (d)-[:KNOWN_AS]->(n) } AS known
MERGE (d)-[:KNOWN_AS]->(n)
WITH n, known
WHERE NOT known
RETURN DISTINCT n.key AS name
