// Purpose: take back names that nobody gives a document any more, data/ neither.
// Parameters: names [folded law name].
// Columns: name, of those that were taken back.
// Cost: one row a document of the name; existence checks by the name's index.
UNWIND $names AS name
MATCH (n:LawName {key: name})<-[known:KNOWN_AS]-(d:Document)
WHERE known.listed IS NULL
  AND coalesce(d.lawName, '') <> name
  AND NOT EXISTS { (d)<-[:CITES]-(:Citation {lawName: name}) }
DELETE known
RETURN DISTINCT name
