// Purpose: the keys of all documents, by the index of keys; properties are read of each node that the index names.
// Parameters: none.
// Columns: key, known.
// Cost: all documents; graphs of tests are small.
MATCH (d:Document)
USING INDEX d:Document(key)
WHERE d.key > ''
RETURN d.key AS key, d.known AS known
