// Purpose: programmes and their components, as data/ has them.
// Parameters: programmes [{code, properties}], components [{key, programme, parent (key or null), properties}], parents before their parts.
// Columns: none.
// Cost: some hundred nodes, once for each change of data/.
CALL () {
  UNWIND $programmes AS row
  MERGE (p:Programme {code: row.code})
  SET p = row.properties, p.code = row.code
}
CALL () {
  UNWIND $components AS row
  MATCH (p:Programme {code: row.programme})
  MERGE (c:Component {key: row.key})
  SET c = row.properties, c.key = row.key
  MERGE (p)-[:HAS_COMPONENT]->(c)
  WITH c, row
  MATCH (above:Component {key: row.parent})
  MERGE (c)-[:PART_OF]->(above)
}
