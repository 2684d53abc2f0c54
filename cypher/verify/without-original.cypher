// Purpose: documents that are held whole though no original stands behind them.
// Parameters: none.
// Columns: sha256 (null), key, path.
// Cost: one look at each whole document.
MATCH (d:Document|Merged {known: 'WHOLE'})
WHERE NOT EXISTS { (d)-[:FROM]->(:Original) }
RETURN null AS sha256, d.key AS key, d.path AS path
ORDER BY key
