// Purpose: note that a version of the schema has been applied, and make the node that numbers and orders all changes.
// Parameters: version ("001"), name, checksum.
// Columns: none.
// Cost: two nodes.
MERGE (v:SchemaVersion {version: $version})
SET v.name = $name, v.checksum = $checksum
MERGE (s:Store {id: 'cancu'})
ON CREATE SET s.revision = 0
