package vn.cancu.backup;

import java.util.List;
import vn.cancu.keeping.CheckedLog;

/**
 * What was compared, and what disagrees.
 *
 * @param revision of the graph
 * @param indexRevision of the index
 * @param originals files kept
 * @param unreferenced originals that no document is held of and no file of the quarantine needs: archives, mails, texts that newer ones
 *     took the place of; nothing is wrong with them
 * @param documents that are held whole
 * @param edges between documents
 * @param quarantined files in quarantine
 * @param log the log of changes
 */
public record VerifyReport(
        long revision,
        long indexRevision,
        long originals,
        long unreferenced,
        long documents,
        long edges,
        long quarantined,
        CheckedLog log,
        List<Disagreement> disagreements,
        long tookMs) {
    public VerifyReport {
        disagreements = List.copyOf(disagreements);
    }

    public boolean agrees() {
        return disagreements.isEmpty();
    }
}
