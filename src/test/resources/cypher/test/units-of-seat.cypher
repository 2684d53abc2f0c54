// Purpose: the units of places of one name, whatever they lie in.
// Parameters: seat ("xã tân lập").
// Columns: key.
// Cost: all units; graphs of tests are small.
MATCH (u:Unit {seat: $seat, generic: false})
RETURN u.key AS key
ORDER BY key
