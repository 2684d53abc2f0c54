package vn.cancu.correction;

import java.util.List;
import vn.cancu.authority.DocumentCard;

/** What came of a wish to put something right. */
public sealed interface Outcome {
    /** It stands. */
    record Done(Correction correction) implements Outcome {}

    /** No document is called so. */
    record NotFound(String named) implements Outcome {}

    /** Several are called so: say which, by its key. */
    record Ambiguous(String named, List<DocumentCard> candidates) implements Outcome {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Both names are of one document already. */
    record Same(String key) implements Outcome {}

    /** No mention in the citing document is taken for the cited one. */
    record NoMention(String citing, String cited) implements Outcome {}
}
