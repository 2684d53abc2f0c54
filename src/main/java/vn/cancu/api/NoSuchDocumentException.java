package vn.cancu.api;

import java.util.List;
import vn.cancu.authority.DocumentCard;

/** No document has this key; what it may have meant by symbol is told with it. */
final class NoSuchDocumentException extends ToldException {
    private static final long serialVersionUID = 1L;

    private final transient List<DocumentCard> candidates;

    NoSuchDocumentException(String key, List<DocumentCard> candidates) {
        super("document", key);
        this.candidates = List.copyOf(candidates);
    }

    /** Keys of the documents that have it as their symbol. */
    List<String> candidateKeys() {
        return candidates.stream().map(DocumentCard::key).toList();
    }
}
