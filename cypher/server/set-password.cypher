// Purpose: give the embedded server's account the password of this start (system database, from inside the process).
// Parameters: user, password.
// Columns: none.
// Cost: one row of the system database.
ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED
