// Purpose: money by the unit that it is given to; what people judged of findings. Statements end with ";".
// Parameters: none. Columns: none. Cost: once.
CREATE INDEX allocation_recipient IF NOT EXISTS FOR (n:Allocation) ON (n.recipientKey);
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
