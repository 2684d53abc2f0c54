// Purpose: all units of the same names, wherever they stand.
// Parameters: names [{body, seat}] (of units: "ubnd", "xã tân phú").
// Columns: key.
// Cost: one seek a name by index, and the units of it.
UNWIND $names AS name
MATCH (u:Unit {body: name.body, seat: name.seat})
RETURN DISTINCT u.key AS key
