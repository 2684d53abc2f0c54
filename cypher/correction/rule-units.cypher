// Purpose: duties of a document are those of the units that people say, or again of those that were read.
// Parameters: key (of the document), rulings [{unit (as read), target (key or null), id}], one a unit.
// Columns: none.
// Cost: the duties of one document.
MATCH (u:Unit)-[r:ANSWERS_FOR]->(x)
WHERE r.document = $key
WITH u, r, x, coalesce(r.readUnit, r.unit) AS read
WITH u, r, x, read, head([ruling IN $rulings WHERE ruling.unit = read]) AS ruling
WITH r, x, read, ruling.id AS id, coalesce(ruling.target, read) AS meant
WHERE coalesce(r.ruled, '') <> coalesce(id, '')
MATCH (to:Unit {key: meant})
CREATE (to)-[n:ANSWERS_FOR]->(x)
SET n = properties(r), n.ruled = id, n.unit = meant, n.readUnit = CASE WHEN meant = read THEN null ELSE read END,
  n.shown = left(r.shown, size(r.shown) - size(r.unit)) + meant
DELETE r
