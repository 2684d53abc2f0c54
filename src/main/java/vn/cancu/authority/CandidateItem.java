package vn.cancu.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item that may be meant.
 *
 * @param key its key
 * @param title as printed
 * @param line where it is named
 * @param quote the words that name it
 * @param canonical official code of its component, null where none fits
 * @param programme code of its programme, null where unknown
 * @param componentTitle official title of that component, null likewise
 * @param document the plan that holds it
 * @param passages those that stand under it and hold words of the text, in reading order
 */
public record CandidateItem(
        String key,
        String title,
        int line,
        String quote,
        @Nullable String canonical,
        @Nullable String programme,
        @Nullable String componentTitle,
        DocumentCard document,
        List<Lines> passages) {
    public CandidateItem {
        passages = List.copyOf(passages);
    }

    /**
     * A paragraph.
     *
     * @param line its first line, from 1
     * @param text its lines, joined by LF
     */
    public record Lines(int line, String text) {}
}
