// Purpose: documents that were held whole and are no more, for an index that has not seen it.
// Parameters: revision.
// Columns: key.
// Cost: an index range; one row for each file whose text became another document since.
MATCH (r:Removed)
WHERE r.revision > $revision
RETURN r.key AS key
ORDER BY key
