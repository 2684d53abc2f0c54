// Purpose: the units that a document names, with the place they are in; parents stand before their parts in the list.
// Parameters: units [{key, properties, place {key, name, level} or null, under (key) or null}].
// Columns: none.
// Cost: one seek a unit.
UNWIND $units AS row
MERGE (u:Unit {key: row.key})
SET u += row.properties
WITH u, row
CALL (u, row) {
  UNWIND CASE WHEN row.place IS NULL THEN [] ELSE [row.place] END AS place
  MERGE (p:Place {key: place.key})
  SET p.name = place.name, p.level = place.level
  MERGE (u)-[:IN]->(p)
}
CALL (u, row) {
  MATCH (above:Unit {key: row.under})
  MERGE (u)-[:UNDER]->(above)
}
