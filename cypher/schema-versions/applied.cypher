// Purpose: the versions of the schema that this store has.
// Parameters: none.
// Columns: version, checksum.
// Cost: one row a version.
MATCH (v:SchemaVersion)
RETURN v.version AS version, v.checksum AS checksum
ORDER BY version
