package vn.cancu.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * A backup that was written, or restored.
 *
 * @param at ISO instant at which it was written
 * @param revision number of the store's last change
 * @param quarantined how many files of the quarantine have their bytes there
 * @param damaged sha256 names of originals of which the bytes are other ones; they are in the backup as they are
 */
public record BackupReport(
        Path file,
        String at,
        long bytes,
        long revision,
        long nodes,
        long relations,
        long originals,
        long texts,
        long quarantined,
        List<String> damaged,
        long tookMs) {
    public BackupReport {
        damaged = List.copyOf(damaged);
    }

    static BackupReport of(Path file, long bytes, Manifest manifest, List<String> damaged, long tookMs) {
        return new BackupReport(
                file,
                manifest.at(),
                bytes,
                manifest.revision(),
                manifest.nodes(),
                manifest.relations(),
                manifest.in(Kept.ORIGINALS),
                manifest.in(Kept.TEXTS),
                manifest.in(Kept.QUARANTINE),
                damaged,
                tookMs);
    }
}
