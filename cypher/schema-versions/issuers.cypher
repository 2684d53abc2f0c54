// Purpose: whose documents are held and mentioned in a store made before V018, which knows no spots.
// Parameters: none.
// Columns: issuers [issuerKey].
// Cost: once, all documents and mentions.
RETURN COLLECT {
  MATCH (n:Document|Merged|Citation)
  WHERE n.symbolKey IS NOT NULL AND n.issuerKey IS NOT NULL
  RETURN DISTINCT n.issuerKey
} AS issuers
