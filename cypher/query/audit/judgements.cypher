// Purpose: what people judged of findings.
// Parameters: ids (of findings).
// Columns: id, verdict (ACCEPTED, DISMISSED), reason, by, at (ISO instant).
// Cost: one seek an id.
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
RETURN j.id AS id, j.verdict AS verdict, j.reason AS reason, j.by AS by, j.at AS at
