package vn.cancu.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the collection knows, asked for a whole document's mentions at once. */
public interface KnownDocuments {
    /**
     * Documents by the folded form of their symbol ({@link vn.cancu.document.Symbol#key()}).
     *
     * @return all that have one of these symbols, by that symbol; no entry where there is none
     */
    Map<String, List<KnownDocument>> bySymbol(Collection<String> symbolKeys);

    /**
     * Laws, codes and ordinances by their folded name ({@link vn.cancu.text.Folding#key}): "luat dau tu cong".
     *
     * @return all of that name, of any year
     */
    Map<String, List<KnownDocument>> byLawName(Collection<String> foldedNames);
}
