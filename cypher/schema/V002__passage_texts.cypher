// Purpose: passages by words in any print, for questions that name an item by what stands under it. Statements end with ";".
// Parameters: none. Columns: none. Cost: once; afterwards every passage is analysed when it is written.
CREATE FULLTEXT INDEX passage_texts IF NOT EXISTS FOR (n:Passage) ON EACH [n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
