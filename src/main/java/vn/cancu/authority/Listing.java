package vn.cancu.authority;

import java.util.List;

/**
 * One page of documents.
 *
 * @param documents the rows of the page
 * @param total of all pages
 */
public record Listing(List<DocumentCard> documents, long total) {
    public Listing {
        documents = List.copyOf(documents);
    }
}
