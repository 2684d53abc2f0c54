// Purpose: the words of some mentions, with the file that they stand in.
// Parameters: ids (of citations).
// Columns: id, quote, file, line, title (of the cited document as the words give it, or null), provisions (list).
// Cost: two seeks an id.
UNWIND $ids AS id
MATCH (c:Citation {id: id})
MATCH (said:Document {key: c.document})
RETURN c.id AS id, c.quote AS quote, said.path AS file, c.line AS line, c.title AS title, coalesce(c.provisions, []) AS provisions
