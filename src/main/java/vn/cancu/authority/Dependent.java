package vn.cancu.authority;

/**
 * A document that rests on another, directly or over others.
 *
 * @param depth 1 where it rests on the document that was asked about
 * @param onto key of the document that it rests on
 * @param relation how
 * @param document the document that rests
 * @param bases how many documents it rests on in all: where it is more than one, it keeps others
 * @param items of its plan
 * @param quote the words that say so, an exact piece of {@code line} in {@code file}
 * @param file the file that they stand in
 * @param line from 1
 */
public record Dependent(
        int depth,
        String onto,
        Relation relation,
        DocumentCard document,
        int bases,
        int items,
        String quote,
        String file,
        int line) {
    Dependent at(int level) {
        return new Dependent(level, onto, relation, document, bases, items, quote, file, line);
    }
}
