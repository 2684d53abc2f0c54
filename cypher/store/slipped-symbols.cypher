// Purpose: symbols of mentions that may misprint that of a document, by its day and authority.
// Parameters: slips [slipKey].
// Columns: symbolKey.
// Cost: one seek a slip key, one row a mention of that day and authority.
UNWIND $slips AS slip
MATCH (c:Citation {slipKey: slip})
WHERE c.symbolKey IS NOT NULL
RETURN DISTINCT c.symbolKey AS symbolKey
