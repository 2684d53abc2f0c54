// Purpose: items whose component is not sure, for a person to look at, in the order in which they are shown. What makes a doubt is said by
//   document.Item; the same is made here of older stores. A statement ends with ";".
// Parameters: none. Columns: none. Cost: once, over all items held, in batches; afterwards one index entry a doubtful item.
MATCH (d:Document|Merged {known: 'WHOLE'})
CALL (d) {
  MATCH (d)-[:PLANS]->(i:Item)
  WHERE i.programme IS NOT NULL
    AND (i.kind IN ['PROJECT', 'SUBPROJECT'] OR (i.kind = 'CONTENT' AND NOT EXISTS { (i)-[:PART_OF]->() }))
  SET i.doubt = CASE
    WHEN i.canonical IS NULL THEN 'UNKNOWN'
    WHEN i.matchConfidence < 0.7 THEN 'UNSURE'
    WHEN i.numberMismatch THEN 'NUMBER'
    ELSE null
  END
} IN TRANSACTIONS OF 200 ROWS;
CREATE INDEX item_doubt IF NOT EXISTS FOR (n:Item) ON (n.doubt, n.id);
