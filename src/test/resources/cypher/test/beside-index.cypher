// Purpose: the full-text index of the benchmark beside others.
// Parameters: analyzer.
// Columns: none.
// Cost: reads every passage once, in the background.
CREATE FULLTEXT INDEX beside FOR (p:Beside) ON EACH [p.title, p.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: $analyzer, `fulltext.eventually_consistent`: false}}
