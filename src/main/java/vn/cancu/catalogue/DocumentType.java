package vn.cancu.catalogue;

import java.util.List;

/**
 * A type of document.
 *
 * @param name as it is written: "Quyết định"
 * @param letters abbreviations used in symbols, the usual one first: QĐ
 * @param normative whether it may hold legal norms
 * @param source where that is said
 */
public record DocumentType(String name, List<String> letters, boolean normative, String source) {
    public DocumentType {
        letters = List.copyOf(letters);
    }
}
