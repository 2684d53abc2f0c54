package vn.cancu.document;

/**
 * The words say that one document changes another.
 *
 * @param amending symbol of the document that changes, or of this one
 * @param amended symbol of the document that is changed
 * @param line where that is said, from 1
 */
public record Amendment(String amending, String amended, int line) {}
