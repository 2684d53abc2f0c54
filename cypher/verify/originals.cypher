// Purpose: the originals that documents are held of.
// Parameters: none.
// Columns: sha256, key, path (of a document that is held of it).
// Cost: one row a document, none kept.
MATCH (o:Original)<-[:FROM]-(d:Document|Merged)
RETURN o.sha256 AS sha256, d.key AS key, d.path AS path
