// Purpose: every correction, the newest first.
// Parameters: none.
// Columns: correction (properties).
// Cost: one row a correction.
MATCH (c:Correction)
WITH c ORDER BY size(c.id) DESC, c.id DESC
RETURN properties(c) AS correction
