package vn.cancu.planted;

import java.util.List;

/**
 * Documents of one place with one fault in them, or their twins without it.
 *
 * @param kind of the fault
 * @param wording from 1 to 25
 * @param faulty whether the fault is in them
 * @param texts in the order in which they are read
 * @param at where the fault is, in a faulty case
 */
public record PlantedCase(PlantedKind kind, int wording, boolean faulty, List<Text> texts, Where at) {
    static final int FIRST_TUNING = 10;
    /** Those above the first were held out once; what was missed in them has been looked at since. */
    static final int LAST_TUNING = 15;
    /** Those above were written without sight of the rules and are not looked at when the rules are mended. */
    static final int LAST_SECOND = 20;

    public PlantedCase {
        texts = List.copyOf(texts);
    }

    /** The set it is counted in, 1 to 3; see {@link PlantedScore}. */
    public int set() {
        return wording <= LAST_TUNING ? 1 : wording <= LAST_SECOND ? 2 : 3;
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
