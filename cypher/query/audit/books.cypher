// Purpose: the documents of a unit with their money, and what others gave the unit.
// Parameters: keys (of units).
// Columns: unit (key), documents [map with bases, changes, amounts], grants [map].
// Cost: the documents of these units, each amount once; one index seek a unit for the grants.
UNWIND $keys AS key
MATCH (u:Unit {key: key})
WHERE EXISTS { (u)<-[:ISSUED_BY]-(:Document {known: 'WHOLE'}) }
RETURN u.key AS unit,
  COLLECT {
    MATCH (u)<-[:ISSUED_BY]-(d:Document {known: 'WHOLE'})
    RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .level, .date, .path, .title, .planYears, .programmes,
      bases: COLLECT { MATCH (d)-[:BASED_ON|REFERS_TO]->(x:Document) RETURN x.key },
      changes: COLLECT { MATCH (d)-[:AMENDS|REPLACES|REPEALS]->(x:Document) RETURN x.key },
      amounts: COLLECT {
        MATCH (d)-[:HAS_PART]->(:Passage)-[:STATES]->(a:Allocation)
        OPTIONAL MATCH (a)-[:FUNDS]->(i:Item)
        RETURN a {.amount, .amountPrinted, .unitPrinted, .source, .nature, .measure, .year, .recipient, .line, .quote, .anomaly,
          item: i.localId, programme: i.programme, canonical: i.canonical} AS amount
        ORDER BY a.line, a.start
      }} AS document
    ORDER BY d.key
  } AS documents,
  COLLECT {
    MATCH (a:Allocation {recipientKey: u.key})<-[:STATES]-(:Passage)<-[:HAS_PART]-(g:Document)
    OPTIONAL MATCH (a)-[:FUNDS]->(i:Item)
    RETURN a {.amount, .amountPrinted, .unitPrinted, .source, .nature, .measure, .year, .recipient, .line, .quote, .anomaly,
      item: i.localId, programme: i.programme, canonical: i.canonical,
      document: g {.key, .symbol, .type, .issuer, .level, .date, .path, .title, .planYears, .programmes}} AS amount
    ORDER BY g.key, a.line, a.start
  } AS grants
