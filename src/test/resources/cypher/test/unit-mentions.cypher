// Purpose: the units that a document names in its duties, as they are stored.
// Parameters: key (of the document).
// Columns: printed, line, unit (key), generic (of the stored unit; null where it is not stored).
// Cost: all duties of one document.
MATCH (:Unit)-[a:ANSWERS_FOR {document: $key}]->()
UNWIND [[a.printed, a.unit], [a.reportsTo, a.reportsToUnit]] AS told
WITH a, told WHERE told[0] IS NOT NULL
OPTIONAL MATCH (u:Unit {key: told[1]})
RETURN DISTINCT told[0] AS printed, a.line AS line, told[1] AS unit, u.generic AS generic
ORDER BY line, printed
