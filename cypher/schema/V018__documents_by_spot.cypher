// Purpose: documents of a symbol by where their authority stands, and mentions of a symbol by what they say of the authority: of one
//   symbol there are as many of both as there are communes. What is held already gets the properties by schema-versions/spot-*.
//   Statements end with ";".
// Parameters: none. Columns: none. Cost: once, over all documents and mentions.
CREATE INDEX document_spot IF NOT EXISTS FOR (n:Document) ON (n.symbolKey, n.spot);
CREATE INDEX merged_spot IF NOT EXISTS FOR (n:Merged) ON (n.symbolKey, n.spot);
CREATE INDEX citation_issuer IF NOT EXISTS FOR (n:Citation) ON (n.symbolKey, n.issuerKey);
CREATE INDEX citation_open_province IF NOT EXISTS FOR (n:Citation) ON (n.symbolKey, n.openProvince);
CREATE INDEX citation_open_district IF NOT EXISTS FOR (n:Citation) ON (n.symbolKey, n.openDistrict);
CREATE INDEX citation_open_commune IF NOT EXISTS FOR (n:Citation) ON (n.symbolKey, n.openCommune);
