// Purpose: passages for the benchmark beside others.
// Parameters: rows [{id, title, text}].
// Columns: none.
// Cost: one node a row.
UNWIND $rows AS row
CREATE (:Beside {id: row.id, title: row.title, text: row.text})
