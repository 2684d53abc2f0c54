// Purpose: keep what a person judged of a finding; it hangs on no other node, so that reading a document again leaves it alone.
// Parameters: id, properties {rule, document, detail, verdict, reason, by, at}.
// Columns: none.
// Cost: one node.
MERGE (j:Judgement {id: $id})
SET j += $properties
