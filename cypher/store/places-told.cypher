// Purpose: where documents of some seats and districts say that they stand, each place once: many mentions lean on the same.
// Parameters: seats [seat], districts [district].
// Columns: homes [{seat, commune, district, province}], over [{district, province}].
// Cost: one seek each; one row a document of these seats and districts.
RETURN COLLECT {
    UNWIND $seats AS seat
    MATCH (d:Document|Merged {seat: seat})
    WITH DISTINCT seat, d.commune AS commune, d.district AS district, d.province AS province
    RETURN {seat: seat, commune: commune, district: district, province: province}
  } AS homes,
  COLLECT {
    UNWIND $districts AS district
    MATCH (d:Document|Merged {district: district})
    WHERE d.province IS NOT NULL
    WITH DISTINCT district, d.province AS province
    RETURN {district: district, province: province}
  } AS over
