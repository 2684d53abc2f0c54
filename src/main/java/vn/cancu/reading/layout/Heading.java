package vn.cancu.reading.layout;

import org.jspecify.annotations.Nullable;

/**
 * A node of the section tree: a labelled line and what stands below it.
 *
 * @param line its line, from 1
 * @param endLine the last line that belongs to it, its sub-headings' lines included
 * @param level depth, from 1
 * @param label its label
 * @param path labels from the top to here, joined by {@code /}
 * @param words what follows the label on its line (or the capitals on the next line), possibly a whole clause; may be empty
 * @param parent the heading above it, null at the top
 */
public record Heading(
        int line,
        int endLine,
        int level,
        Label label,
        String path,
        String words,
        @Nullable Heading parent) {
    private static final int LONGEST_HEADING = 220;

    /** Whether its words name what follows, rather than being a clause of the text. */
    public boolean isTitled() {
        int length = words.length();
        if (length == 0 || length > LONGEST_HEADING) {
            return false;
        }
        char last = words.charAt(length - 1);
        return last == ':' || (last != ';' && last != '.') || length < 60;
    }
}
