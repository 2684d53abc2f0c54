// Purpose: the items of a document as they were read and as they are, with what people say of their components.
// Parameters: key (of the document).
// Columns: items [maps], corrections [{id, mentions, words, target}] that stand, by id.
// Cost: the items of one document, the corrections that stand.
RETURN COLLECT {
  MATCH (d:Document|Merged {key: $key})-[:PLANS]->(i:Item)
  OPTIONAL MATCH (i)-[:PART_OF]->(above:Item)
  WITH i, head(collect(above.id)) AS parent
  RETURN i {.id, .kind, .titleKey, .programme, .canonical, .matchConfidence, .doubt, .ruled, .readProgramme, .readCanonical,
    .readConfidence, .readDoubt, parent: parent}
  ORDER BY i.line, i.start, i.id
} AS items, COLLECT {
  MATCH (c:Correction {standing: true})
  WHERE c.kind = 'COMPONENT' AND $key IN c.documents
  WITH c ORDER BY size(c.id), c.id
  RETURN c {.id, .mentions, .words, .target}
} AS corrections
