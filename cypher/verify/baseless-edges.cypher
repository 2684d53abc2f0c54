// Purpose: edges between documents that rest on no mention, or on one that there is not.
// Parameters: limit.
// Columns: from, relation, to.
// Cost: every edge between documents and one seek for each mention that it names.
MATCH (d:Document)-[r:BASED_ON|IMPLEMENTS|AMENDS|REPLACES|REPEALS|GUIDES|REFERS_TO]->(x:Document)
WHERE coalesce(size(r.evidence), 0) = 0
  OR any(id IN r.evidence WHERE NOT EXISTS { MATCH (:Citation {id: id}) })
RETURN d.key AS from, type(r) AS relation, x.key AS to
LIMIT $limit
