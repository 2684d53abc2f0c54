package vn.cancu.draft;

import java.util.Collection;
import java.util.List;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.KnownDocuments;

/** What is known of the documents that a draft rests on; each method is one question for the whole draft. */
public interface DraftKnowledge extends KnownDocuments {
    /** Whether a collection answers, or only the lists of {@code data/}. */
    boolean isCollection();

    /**
     * Documents of one of these days or with one of these titles: what a wrong number was meant to be.
     *
     * @param days ISO dates
     * @param titleKeys titles, folded ({@link vn.cancu.text.Folding#key})
     */
    List<KnownDocument> like(Collection<String> days, Collection<String> titleKeys);
}
