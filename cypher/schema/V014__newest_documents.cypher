// Purpose: the newest documents without reading all. Statements end with ";".
// Parameters: none. Columns: none. Cost: once, over all documents.
CREATE INDEX document_known_date IF NOT EXISTS FOR (n:Document) ON (n.known, n.date);
