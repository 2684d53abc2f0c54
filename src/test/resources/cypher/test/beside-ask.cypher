// Purpose: the ten best passages of the benchmark beside others.
// Parameters: words.
// Columns: id, title, text, score.
// Cost: one full-text lookup of ten rows.
CALL db.index.fulltext.queryNodes("beside", $words, {limit: 10}) YIELD node, score
RETURN node.id AS id, node.title AS title, node.text AS text, score
