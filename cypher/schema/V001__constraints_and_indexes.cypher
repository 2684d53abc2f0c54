// Purpose: what is unique, and what is looked up by value. Statements end with ";" at the end of a line.
// Parameters: none. Columns: none. Cost: once, on an empty store.
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;
CREATE INDEX document_symbol IF NOT EXISTS FOR (n:Document) ON (n.symbolKey);
CREATE INDEX document_path IF NOT EXISTS FOR (n:Document) ON (n.path);
CREATE INDEX document_revision IF NOT EXISTS FOR (n:Document) ON (n.revision);
CREATE INDEX document_title IF NOT EXISTS FOR (n:Document) ON (n.titleKey);
CREATE CONSTRAINT original_sha256 IF NOT EXISTS FOR (n:Original) REQUIRE n.sha256 IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT citation_id IF NOT EXISTS FOR (n:Citation) REQUIRE n.id IS UNIQUE;
CREATE INDEX citation_symbol IF NOT EXISTS FOR (n:Citation) ON (n.symbolKey);
CREATE INDEX citation_law_name IF NOT EXISTS FOR (n:Citation) ON (n.lawName);
CREATE CONSTRAINT unit_key IF NOT EXISTS FOR (n:Unit) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT place_key IF NOT EXISTS FOR (n:Place) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT programme_code IF NOT EXISTS FOR (n:Programme) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT component_key IF NOT EXISTS FOR (n:Component) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (n:Item) REQUIRE n.id IS UNIQUE;
CREATE INDEX item_canonical IF NOT EXISTS FOR (n:Item) ON (n.canonical);
CREATE CONSTRAINT allocation_id IF NOT EXISTS FOR (n:Allocation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT target_id IF NOT EXISTS FOR (n:Target) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT deadline_id IF NOT EXISTS FOR (n:Deadline) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT law_name_key IF NOT EXISTS FOR (n:LawName) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (n:SchemaVersion) REQUIRE n.version IS UNIQUE;
CREATE FULLTEXT INDEX item_titles IF NOT EXISTS FOR (n:Item) ON EACH [n.titleKey];
CREATE FULLTEXT INDEX unit_names IF NOT EXISTS FOR (n:Unit) ON EACH [n.nameKey];
