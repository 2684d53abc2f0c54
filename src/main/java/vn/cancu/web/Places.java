package vn.cancu.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;

/**
 * Which document was read from which file, as far as an answer shows it: a quote names a file, and its reader wants the page.
 *
 * @param keys keys of documents by path of the file
 * @param trail what leads on from the places, null where nothing does
 */
record Places(Map<String, String> keys, @Nullable Trail trail) {
    Places {
        keys = Map.copyOf(keys);
    }

    static Places of(BasisAnswer answer, Trail trail) {
        return new Places(keys(answer), trail);
    }

    static Map<String, String> keys(BasisAnswer answer) {
        return keys(Stream.of(
                        answer.items().stream().map(item -> item.document()),
                        answer.paths().stream()
                                .flatMap(path -> path.steps().stream())
                                .map(hop -> hop.document().card()),
                        answer.ambiguous().stream().flatMap(mention -> mention.candidates().stream()))
                .flatMap(cards -> cards));
    }

    static Places of(DocumentFacts facts) {
        return new Places(
                keys(Stream.of(
                                Stream.of(facts.card()),
                                facts.restsOn().stream().map(DocumentFacts.Connection::document),
                                facts.restedOnBy().stream().map(DocumentFacts.Connection::document))
                        .flatMap(cards -> cards)),
                null);
    }

    private static Map<String, String> keys(Stream<DocumentCard> cards) {
        Map<String, String> keys = new HashMap<>();
        cards.forEach(card -> {
            if (card.file() != null) {
                keys.put(card.file(), card.key());
            }
        });
        return keys;
    }

    /** Where that line is shown; null where the document is not among these. */
    public @Nullable String line(String file, int line) {
        String key = keys.get(file);
        if (key == null) {
            return null;
        }
        return trail == null ? Addresses.line(key, line) : trail.line(key, line);
    }
}
