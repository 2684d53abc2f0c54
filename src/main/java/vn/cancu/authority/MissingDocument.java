package vn.cancu.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is cited and whose text is not held.
 *
 * @param document as far as its citers tell
 * @param times how often it is mentioned
 * @param citers keys of documents that mention it, at most 500
 * @param said what citers say of it, each different thing once, the fullest first
 */
public record MissingDocument(DocumentCard document, long times, List<String> citers, List<Said> said) {
    public MissingDocument {
        citers = List.copyOf(citers);
        said = List.copyOf(said);
    }

    /**
     * One citer's words.
     *
     * @param quote an exact piece of {@code line} in {@code file}
     * @param title trích yếu as it gives it, null where it gives none
     * @param date as it gives it
     * @param issuer as it gives it
     */
    public record Said(
            String quote,
            @Nullable String title,
            @Nullable String date,
            @Nullable String issuer,
            String file,
            int line) {}
}
