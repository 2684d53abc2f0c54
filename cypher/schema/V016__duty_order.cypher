// Purpose: duties of a unit, and of the plans that a unit issued, in the order in which they are shown, page by page. A statement ends with ";".
// Parameters: none. Columns: none. Cost: once, over all duties held, in batches; afterwards two index entries a duty.
MATCH (d:Document {known: 'WHOLE'})
CALL (d) {
  MATCH ()-[r:ANSWERS_FOR]->()
  WHERE r.document = d.key
  SET r.issuer = head(COLLECT { MATCH (d)-[:ISSUED_BY]->(u:Unit) RETURN u.key }),
    r.shown = toString(9999 - r.year) + ' ' + r.document + ' ' + right('000000' + r.line, 7) + ' ' + right('000000' + r.start, 7)
      + ' ' + r.id + ' ' + r.unit
} IN TRANSACTIONS OF 200 ROWS;
CREATE INDEX answers_unit_shown IF NOT EXISTS FOR ()-[r:ANSWERS_FOR]-() ON (r.unit, r.shown);
CREATE INDEX answers_issuer_shown IF NOT EXISTS FOR ()-[r:ANSWERS_FOR]-() ON (r.issuer, r.shown);
DROP INDEX answers_unit IF EXISTS;
