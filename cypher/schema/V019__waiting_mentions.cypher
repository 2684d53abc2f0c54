// Purpose: count and list mentions that may mean several documents by their likeliest candidate.
// Parameters: none. Columns: none.
// Cost: one entry a candidate.
CREATE INDEX may_cite_rank IF NOT EXISTS FOR ()-[r:MAY_CITE]-() ON (r.rank);
