// Purpose: drops the full-text index of the benchmark beside others.
// Parameters: none.
// Columns: none.
// Cost: constant.
DROP INDEX beside IF EXISTS
