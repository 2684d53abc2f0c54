/**
 * A collection in one file, a collection again out of one, and whether what a collection holds agrees with itself.
 *
 * <p>{@link vn.cancu.backup.Backups} writes the file ({@link vn.cancu.backup.BackupWriter}, with a {@link vn.cancu.backup.Manifest} of
 * what is in it) while the store is in use, and fills an empty graph from a {@link vn.cancu.backup.BackupFile}; {@link
 * vn.cancu.backup.Verification} compares originals, graph, index and quarantine. {@link vn.cancu.backup.WholeGraph} and {@link
 * vn.cancu.backup.CheckedIndex} are its ports. Why so: docs/adr/0017.
 *
 * <p>It mends nothing: what disagrees is told with what mends it. It never reads or writes a secret of the home.
 */
@NullMarked
package vn.cancu.backup;

import org.jspecify.annotations.NullMarked;
