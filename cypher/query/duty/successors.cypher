// Purpose: who took over from these units, and from those in turn.
// Parameters: units [{key, body, seat}].
// Columns: asked (key), unit (key that fits by name and place), within, from (key), to {key, name}, edge {on, by, part, quote, line, path, source}.
// Cost: an index seek a unit; chains of at most five; at most 2000 rows.
UNWIND $units AS wanted
MATCH (a:Unit {body: wanted.body, seat: wanted.seat})
MATCH (a)-[:SUCCEEDED_BY*0..4]->(x:Unit)-[r:SUCCEEDED_BY]->(y:Unit)
RETURN DISTINCT wanted.key AS asked, a.key AS unit, a.within AS within, x.key AS from, y {.key, .name} AS to,
  r {.on, .by, .part, .quote, .line, .path, .source} AS edge
ORDER BY asked, unit, from, to.key
LIMIT 2000
