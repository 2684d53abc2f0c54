// Purpose: of which original a file or a document is, to find the text that was read in it.
// Parameters: names (paths of files, keys of documents).
// Columns: name, sha256 (hex).
// Cost: three index lookups a name.
UNWIND $names AS name
CALL (name) {
  MATCH (d:Document {path: name})
  RETURN d.sha256 AS sha256
  UNION
  MATCH (d:Merged {path: name})
  RETURN d.sha256 AS sha256
  UNION
  MATCH (d:Document {key: name})
  RETURN d.sha256 AS sha256
}
WITH name, sha256
WHERE sha256 IS NOT NULL
RETURN name, head(collect(sha256)) AS sha256
