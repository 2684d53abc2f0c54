// Purpose: how many items of plans carry out each component.
// Parameters: none.
// Columns: key (of the component), count.
// Cost: one degree for each component of the catalogue, some dozens.
MATCH (c:Component)
RETURN c.key AS key, COUNT { (c)<-[:INSTANCE_OF]-() } AS count
