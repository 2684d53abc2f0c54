// Purpose: which originals are held already.
// Parameters: sha256s.
// Columns: sha256, key, path (that the document is held of).
// Cost: one seek an original.
UNWIND $sha256s AS sha256
MATCH (o:Original {sha256: sha256})<-[:FROM]-(d:Document|Merged)
RETURN sha256, d.key AS key, d.path AS path
