// Purpose: duties as stores of before V016 have them.
// Parameters: none.
// Columns: none.
// Cost: all duties; graphs of tests are small.
MATCH ()-[r:ANSWERS_FOR]->()
REMOVE r.shown, r.issuer
