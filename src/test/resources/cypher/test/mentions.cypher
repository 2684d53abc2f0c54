// Purpose: every mention and what it was taken to mean, to be read by people.
// Parameters: none.
// Columns: file, line, quote, symbol, law, date, issuer (as known), one (key), candidates (keys), note.
// Cost: all mentions; folders of tests are small.
MATCH (d:Document)-[:HAS_PART]->(:Passage)-[:STATES]->(c:Citation)
OPTIONAL MATCH (c)-[r:CITES]->(x)
RETURN d.path AS file, c.id AS id, c.line AS line, c.quote AS quote, c.symbol AS symbol, c.lawName AS law, c.date AS date,
  c.issuerKey AS issuer, x.key AS one, r.note AS note,
  COLLECT { MATCH (c)-[:MAY_CITE]->(y) RETURN y.key ORDER BY y.key } AS candidates
ORDER BY file, line, c.start
