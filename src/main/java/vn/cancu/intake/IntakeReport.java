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
 * @param copies files that hold a document which another file brought before
 * @param documents one row for each document read or updated
 * @param tookMs milliseconds
 */
public record IntakeReport(
        int read,
        int unchanged,
        int updated,
        List<Failure> failed,
        List<Copy> copies,
        List<Row> documents,
        long tookMs) {
    public IntakeReport {
        failed = List.copyOf(failed);
        copies = List.copyOf(copies);
        documents = List.copyOf(documents);
    }

    /**
     * A file that could not be read.
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
