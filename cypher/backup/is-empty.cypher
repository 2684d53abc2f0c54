// Purpose: whether nothing was taken in and nothing was said by people yet.
// Parameters: none.
// Columns: empty.
// Cost: a few counts by label and index.
RETURN NOT EXISTS { MATCH (s:Store) WHERE s.revision > 0 }
  AND NOT EXISTS { MATCH (:Original) }
  AND NOT EXISTS { MATCH (:Correction) }
  AND NOT EXISTS { MATCH (:Judgement) }
  AND NOT EXISTS { MATCH (:Restoring) } AS empty
