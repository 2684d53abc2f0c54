package vn.cancu.search;

import java.util.List;
import java.util.Set;

/** Chooses among the documents in which something fits. It may be asked more than once for one question, where the index was replaced. */
@FunctionalInterface
public interface Choosing {
    /** Keys of those that are wanted, of {@code documents} or not. */
    Set<String> of(List<FittingDocument> documents);

    /**
     * Whether there is anything to choose among so many documents. Where not, all are wanted, and none is read for it.
     *
     * @param documents how many there are in which something fits
     */
    default boolean among(int documents) {
        return true;
    }
}
