package vn.cancu.authority;

import java.util.List;

/**
 * A mention that was not resolved to one document.
 *
 * @param mention as printed
 * @param file the file it stands in
 * @param line from 1
 * @param candidates the documents that it may mean; empty where the collection knows none
 */
public record AmbiguousMention(String mention, String file, int line, List<DocumentCard> candidates) {
    public AmbiguousMention {
        candidates = List.copyOf(candidates);
    }
}
