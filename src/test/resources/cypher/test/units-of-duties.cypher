// Purpose: the units that a document gives duties to.
// Parameters: document (key).
// Columns: unit (key).
// Cost: all duties; folders of tests are small.
MATCH (u:Unit)-[r:ANSWERS_FOR]->()
WHERE r.document = $document
RETURN DISTINCT u.key AS unit
ORDER BY unit
