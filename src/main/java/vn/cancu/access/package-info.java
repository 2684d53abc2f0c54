/**
 * Who may do what: accounts of people and tokens of programs, kept in the home, and the guard against guessing.
 *
 * <p>{@link vn.cancu.access.Right} is what can be allowed, {@link vn.cancu.access.Role} and {@link vn.cancu.access.Scope} say what an
 * account or a token is allowed, {@link vn.cancu.access.Accounts} keeps them, {@link vn.cancu.access.Attempts} counts failures. Which
 * address of the server needs which right is the business of {@code web}; this room knows neither requests nor sessions. Every change of an
 * account goes into the log of changes first; no password and no token ever does.
 */
@NullMarked
package vn.cancu.access;

import org.jspecify.annotations.NullMarked;
