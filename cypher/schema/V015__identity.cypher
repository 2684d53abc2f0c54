// Purpose: what identity and corrections look up. Statements end with ";".
// Parameters: none. Columns: none. Cost: once, on the documents and citations held.
CREATE CONSTRAINT merged_key IF NOT EXISTS FOR (n:Merged) REQUIRE n.key IS UNIQUE;
CREATE INDEX merged_symbol IF NOT EXISTS FOR (n:Merged) ON (n.symbolKey);
CREATE INDEX merged_path IF NOT EXISTS FOR (n:Merged) ON (n.path);
CREATE INDEX merged_seat IF NOT EXISTS FOR (n:Merged) ON (n.seat);
CREATE INDEX merged_slip IF NOT EXISTS FOR (n:Merged) ON (n.slipKey);
CREATE INDEX document_seat IF NOT EXISTS FOR (n:Document) ON (n.seat);
CREATE INDEX document_slip IF NOT EXISTS FOR (n:Document) ON (n.slipKey);
CREATE INDEX merged_district IF NOT EXISTS FOR (n:Merged) ON (n.district);
CREATE INDEX document_district IF NOT EXISTS FOR (n:Document) ON (n.district);
CREATE INDEX citation_under IF NOT EXISTS FOR (n:Citation) ON (n.under);
CREATE INDEX citation_slip IF NOT EXISTS FOR (n:Citation) ON (n.slipKey);
CREATE INDEX citation_seat IF NOT EXISTS FOR (n:Citation) ON (n.seat);
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE INDEX correction_standing IF NOT EXISTS FOR (n:Correction) ON (n.standing);
