package vn.cancu.authority;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents as their pages show them; implemented by the graph. */
public interface Documents {
    /** By key, or by symbol in any print ("1719/qd-ttg"); several where several have that symbol. */
    List<DocumentCard> named(String keyOrSymbol);

    /**
     * Of which originals these are, in hexadecimal; nothing for what is known by citation alone.
     *
     * @param names paths of files, or keys of documents
     */
    Map<String, String> originals(Collection<String> names);

    /** Everything that its page shows; empty where no document has this key. */
    Optional<DocumentFacts> facts(String key);

    /**
     * The documents around one, for drawing.
     *
     * @param limit the most nodes to return, 2 to 200
     */
    Neighbourhood around(String key, int limit);

    /** How many documents of what kind are held. */
    Overview overview();

    /** What a unit issued, by its name as people write it; newest first, as many as {@code limit}. */
    Listing issuedBy(String unit, int limit);

    /** Documents by page, newest first. */
    Listing list(Filter filter, int offset, int limit);
}
