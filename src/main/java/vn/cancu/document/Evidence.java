package vn.cancu.document;

/**
 * The words on paper behind a fact.
 *
 * @param line line of the text as read, from 1
 * @param start UTF-16 units from the beginning of that line, from 0
 * @param quote an exact piece of that line
 */
public record Evidence(int line, int start, String quote) {
    public Evidence {
        if (line < 1 || start < 0) {
            throw new IllegalArgumentException("no such place: line " + line + ", start " + start);
        }
    }
}
