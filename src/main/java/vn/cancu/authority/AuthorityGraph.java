package vn.cancu.authority;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentFacts.Connection;

/** The graph, as questions of authority need it: each method is one statement. */
public interface AuthorityGraph {
    /**
     * Items whose title, component's title or passages hold words of a text; for choosing among them.
     *
     * @param limit the most items to return
     */
    List<CandidateItem> items(Wanted wanted, int limit);

    /** Documents by key, or by symbol in any print; several where several have that symbol. */
    List<DocumentCard> named(String keyOrSymbol);

    /**
     * The edges one hop up from these documents, of every relation but {@link Relation#REFERS_TO}.
     *
     * @param limit the most edges to return
     */
    List<Edge> above(Collection<String> keys, int limit);

    /** What others are stated to do to these documents: edges AMENDS, REPLACES, REPEALS onto them. */
    List<Edge> changes(Collection<String> keys, int limit);

    /** Mentions in these documents that were not resolved to one document. */
    List<AmbiguousMention> unresolved(Collection<String> keys, int limit);

    /**
     * What is looked for.
     *
     * @param words folded words of the text
     * @param unit folded name of the unit, null for all
     * @param year null for all
     */
    record Wanted(
            List<String> words,
            @Nullable String unit,
            @Nullable Integer year) {
        public Wanted {
            words = List.copyOf(words);
        }
    }

    /**
     * An edge and what is at its upper end.
     *
     * @param from key of the lower document
     * @param connection relation and upper document, with the words that say so
     * @param statedBy key of the document whose text says so; {@code from} but for "A amends B" said by a third
     * @param title the upper document's title as those words give it, null where they give none
     * @param provisions as printed
     */
    record Edge(
            String from,
            Connection connection,
            String statedBy,
            @Nullable String title,
            List<String> provisions) {
        public Edge {
            provisions = List.copyOf(provisions);
        }
    }
}
