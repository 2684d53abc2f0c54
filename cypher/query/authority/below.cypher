// Purpose: one level of what rests on some documents, a page at a time.
// Parameters: keys (of documents), offset, limit (rows of the page).
// Columns: onto (key), relation, document (map of a card), bases (how many documents it rests on), items (of its plan), quote, file, line.
// Cost: the incoming edges up to the end of the page; three seeks for each row of the page.
UNWIND $keys AS key
MATCH (d:Document {key: key})<-[r:BASED_ON|IMPLEMENTS|GUIDES|AMENDS]-(by:Document)
WITH d, r, by
SKIP $offset
LIMIT $limit
OPTIONAL MATCH (c:Citation {id: r.evidence[0]})
OPTIONAL MATCH (said:Document {key: c.document})
RETURN d.key AS onto, type(r) AS relation,
  by {.key, .symbol, .type, .date, .issuer, .title, .level, .planYears, .year, .programmes, .rank, .known, .path, .sha256} AS document,
  COUNT { (by)-[:BASED_ON|IMPLEMENTS]->() } AS bases, COUNT { (by)-[:PLANS]->() } AS items,
  c.quote AS quote, said.path AS file, c.line AS line
