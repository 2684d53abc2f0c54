package vn.cancu.intake;

import java.util.List;
import vn.cancu.document.ReadDocument;

/**
 * What a run of intake did.
 *
 * @param read documents that are new in the store
 * @param unchanged files whose very bytes, or whose document, were held
 * @param updated documents whose file had another text before
 * @param failed files that could not be read, and why
 * @param incomplete files that were read and lack a part, and which
 * @param quarantined how many of these files are in quarantine now, to be tried again
 * @param left files that were not come to, as the run was stopped
 * @param copies files that hold a document which another file brought before
 * @param documents one row for each document read or updated
 * @param tookMs milliseconds
 */
public record IntakeReport(
        int read,
        int unchanged,
        int updated,
        List<Failure> failed,
        List<Failure> incomplete,
        int quarantined,
        int left,
        List<Copy> copies,
        List<Row> documents,
        long tookMs) {
    public IntakeReport {
        failed = List.copyOf(failed);
        incomplete = List.copyOf(incomplete);
        copies = List.copyOf(copies);
        documents = List.copyOf(documents);
    }

    /** Whether all of every file was read. */
    public boolean isWhole() {
        return failed.isEmpty() && incomplete.isEmpty() && left == 0;
    }

    /**
     * A file that could not be read, or not all of it.
     *
     * @param file absolute path
     * @param error one sentence
     */
    public record Failure(String file, String error) {}

    /**
     * The same document in a second file.
     *
     * @param file the second
     * @param other the first, which stands
     * @param key the document
     */
    public record Copy(String file, String other, String key) {}

    /** A document that was stored, with what it says in figures. */
    public record Row(String key, String file, String sha256, ReadDocument read) {}
}
