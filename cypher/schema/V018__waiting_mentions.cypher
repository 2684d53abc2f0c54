// Mentions that may mean several documents are counted and listed by their likeliest candidate.
CREATE INDEX may_cite_rank IF NOT EXISTS FOR ()-[r:MAY_CITE]-() ON (r.rank);
