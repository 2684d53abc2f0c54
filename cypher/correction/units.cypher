// Purpose: what people say of the units of a document's duties.
// Parameters: key (of the document).
// Columns: unit (as it was read), target (key or null), id (of the correction); the later ids behind.
// Cost: the corrections that stand.
MATCH (c:Correction {standing: true})
WHERE c.kind = 'UNIT' AND $key IN c.documents
UNWIND c.mentions AS unit
WITH c, unit ORDER BY size(c.id), c.id
RETURN unit, c.target AS target, c.id AS id
