// Purpose: documents by the day of their issue, for telling what a misprinted number was meant to be. Statements end with ";".
// Parameters: none. Columns: none. Cost: once, over the documents held.
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.date);
