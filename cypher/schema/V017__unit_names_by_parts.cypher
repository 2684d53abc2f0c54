// Purpose: units by a part of their folded name, which is how people name a place or an office: three letters at a time, instead of
//   ranking every unit whose name holds one of the words. A statement ends with ";".
// Parameters: none. Columns: none. Cost: once, over all units.
CREATE TEXT INDEX unit_name_parts IF NOT EXISTS FOR (n:Unit) ON (n.nameKey);
DROP INDEX unit_names IF EXISTS;
