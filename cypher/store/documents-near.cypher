// Purpose: of all known documents of some symbols, those that some mentions may mean: of each symbol there are as many as there are communes.
// Parameters: symbols [symbolKey] of which every document is asked for; spots [{symbol (symbolKey), spot}]; levels [{symbol, level (what its
//   spots begin with), dates [date as far as known, '' for any]}], of any place of that level; keys [document key].
// Columns: document (map).
// Cost: one seek each; one row a document; the index entries of a symbol at a level where a mention leaves the place open.
CALL () {
  UNWIND $symbols AS symbol
  MATCH (d:Document|Merged {symbolKey: symbol})
  RETURN d
  UNION
  UNWIND $spots AS at
  MATCH (d:Document|Merged {symbolKey: at.symbol, spot: at.spot})
  RETURN d
  UNION
  UNWIND $levels AS at
  MATCH (d:Document|Merged {symbolKey: at.symbol})
  WHERE d.spot STARTS WITH at.level
    AND (d.date IS NULL OR any(date IN at.dates WHERE date STARTS WITH d.date OR d.date STARTS WITH date))
  RETURN d
  UNION
  UNWIND $keys AS key
  MATCH (d:Document|Merged {key: key})
  WHERE d.symbolKey IS NOT NULL
  RETURN d
}
RETURN d {.key, .symbol, .symbolKey, .type, .issuer, .date, .title, .known, .listed, .inForce, .province} AS document
