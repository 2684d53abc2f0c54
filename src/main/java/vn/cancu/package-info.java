/**
 * Căn Cứ starts here and is wired here; everything else has a room of its own.
 *
 * <p>{@link vn.cancu.Cancu} is the program, {@link vn.cancu.CancuApplication} the rooms wired together. No question is answered and
 * nothing is read in this package.
 */
@NullMarked
package vn.cancu;

import org.jspecify.annotations.NullMarked;
