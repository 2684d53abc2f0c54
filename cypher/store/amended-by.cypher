// Purpose: the text says that one cited document changes another.
// Parameters: pairs [{amended, amending}], citation ids.
// Columns: none.
// Cost: two seeks a pair.
UNWIND $pairs AS row
MATCH (amended:Citation {id: row.amended})
MATCH (amending:Citation {id: row.amending})
MERGE (amended)-[:AMENDED_BY]->(amending)
