// Purpose: the money that documents plan, and the documents that they name, of which some may have granted it.
// Parameters: keys (of the documents that plan).
// Columns: amounts [{id, year, programme, paragraph (passage id)}], named [{key, title, type, date, basis, paragraph, mention
//   (citation id)}]: only what the plan itself says of them, so that it is of no account which of them are held.
// Cost: one row a document; its paragraphs, amounts and resolved mentions.
UNWIND $keys AS key
MATCH (d:Document {key: key})
WITH d,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(p:Passage)-[:STATES]->(a:Allocation)
    WHERE a.measure IN ['PLANNED', 'ALLOCATED']
    OPTIONAL MATCH (a)-[:FUNDS]->(i:Item)
    RETURN {id: a.id, year: a.year, programme: coalesce(i.programme, CASE size(d.programmes) WHEN 1 THEN d.programmes[0] END),
      paragraph: p.id}
  } AS amounts
WHERE size(amounts) > 0
RETURN amounts,
  COLLECT {
    MATCH (d)-[:HAS_PART]->(p:Passage)-[:STATES]->(c:Citation)-[:CITES]->(x:Document)
    WHERE x <> d
    WITH x, p, c
    ORDER BY c.line, c.start
    WITH x, collect({paragraph: p.id, mention: c.id, basis: 'BASED_ON' IN c.relations}) AS mentions,
      head(collect(c.title)) AS title, head(collect(c.type)) AS type, head(collect(coalesce(c.fullDate, c.date))) AS date
    UNWIND mentions AS mention
    RETURN mention {.*, key: x.key, title: title, type: type, date: date}
  } AS named
