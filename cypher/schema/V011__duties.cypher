// Purpose: duties by unit, newest plan first, and by document; successions by the document that states them. Statements end with ";".
// Parameters: none. Columns: none. Cost: once; afterwards two index entries a duty.
CREATE INDEX answers_unit IF NOT EXISTS FOR ()-[r:ANSWERS_FOR]-() ON (r.unit, r.year);
CREATE INDEX answers_document IF NOT EXISTS FOR ()-[r:ANSWERS_FOR]-() ON (r.document);
CREATE INDEX succeeded_document IF NOT EXISTS FOR ()-[r:SUCCEEDED_BY]-() ON (r.document);
CREATE INDEX unit_body IF NOT EXISTS FOR (n:Unit) ON (n.body, n.seat);
