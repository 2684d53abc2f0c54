// Purpose: at which levels and places each mention leaves open whose document it means, in a store made before V018.
// Parameters: open {issuerKey (nothing where none is said): [property]}; unique {symbol: true} of one document each.
// Columns: none.
// Cost: once, all mentions, in batches.
MATCH (c:Citation)
WHERE c.symbolKey IS NOT NULL AND $unique[c.symbol] IS NULL
WITH c, $open[coalesce(c.issuerKey, '')] AS properties
WHERE properties IS NOT NULL
CALL (c, properties) {
  SET c.openProvince = CASE WHEN 'openProvince' IN properties THEN coalesce(c.province, '') END,
    c.openDistrict = CASE WHEN 'openDistrict' IN properties THEN coalesce(c.district, '') END,
    c.openCommune = CASE WHEN 'openCommune' IN properties THEN coalesce(c.commune, '') END
} IN TRANSACTIONS OF 2000 ROWS
