/**
 * Where everything that a collection owns is kept, and that it stays as it was.
 *
 * <p>{@link vn.cancu.keeping.Home} is the folder of one collection, {@link vn.cancu.keeping.HomeLock} sees that one process at a time
 * writes in it, {@link vn.cancu.keeping.Originals} keeps every file that was read by its sha256 and never changes it,
 * {@link vn.cancu.keeping.Quarantine} those that were not, or not all of them, until they are; {@link vn.cancu.keeping.RestoredHome} is a
 * home while a backup is written into it. {@link vn.cancu.keeping.ChangeLog} is told of every change before it is made, by whoever
 * {@link vn.cancu.keeping.Acting} names, and {@link vn.cancu.keeping.CheckedLog} finds where somebody changed it.
 */
@NullMarked
package vn.cancu.keeping;

import org.jspecify.annotations.NullMarked;
