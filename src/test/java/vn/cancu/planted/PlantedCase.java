package vn.cancu.planted;

import java.util.List;

/**
 * Documents of one place with one fault in them, or their twins without it.
 *
 * @param kind of the fault
 * @param wording from 1 to 20, those above 15 held out
 * @param faulty whether the fault is in them
 * @param texts in the order in which they are read
 * @param at where the fault is, in a faulty case
 */
public record PlantedCase(PlantedKind kind, int wording, boolean faulty, List<Text> texts, Where at) {
    static final int FIRST_TUNING = 10;
    /** Those above the first were held out once; what was missed in them has been looked at since. */
    static final int LAST_TUNING = 15;

    public PlantedCase {
        texts = List.copyOf(texts);
    }

    public boolean isHeldOut() {
        return wording > LAST_TUNING;
    }

    /**
     * A document.
     *
     * @param path under which it is read
     * @param text of it
     */
    public record Text(String path, String text) {}

    /**
     * A place.
     *
     * @param path of the document
     * @param from first line
     * @param to last line
     */
    public record Where(String path, int from, int to) {}
}
