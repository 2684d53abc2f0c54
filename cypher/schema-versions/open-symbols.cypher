// Purpose: symbols of mentions that leave open whose document they mean, in a store made before V018.
// Parameters: open [issuerKey] that say no place.
// Columns: symbols [symbol].
// Cost: once, all mentions.
RETURN COLLECT {
  MATCH (c:Citation)
  WHERE c.symbolKey IS NOT NULL AND (c.issuerKey IS NULL OR c.issuerKey IN $open)
  RETURN DISTINCT c.symbol
} AS symbols
