package vn.cancu.reading.layout;

import vn.cancu.text.Span;

/**
 * One paragraph as it was meant: lines that a page break, a footnote or the width of the page has parted are joined by one blank.
 *
 * <p>{@link #toNormal} leads a span of {@link #text} back to the normal text of the document; where the span crosses a joint, to its
 * part before the joint.
 */
public final class Paragraph {
    /** Numbers of its lines, ascending. */
    private final int[] lines;

    private final String text;
    private final String folded;
    /** Offsets in {@link #text} at which each piece begins, and where that is in the normal text. */
    private final int[] pieces;

    private final int[] places;

    Paragraph(int[] lines, String text, String folded, int[] pieces, int[] places) {
        this.lines = lines;
        this.text = text;
        this.folded = folded;
        this.pieces = pieces;
        this.places = places;
    }

    public int firstLine() {
        return lines[0];
    }

    public int lastLine() {
        return lines[lines.length - 1];
    }

    /** Numbers of its lines, ascending; a footnote between its halves is not among them. */
    int[] lines() {
        return lines.clone();
    }

    /** Normal text, without blanks at its ends. */
    public String text() {
        return text;
    }

    /** {@link #text} in lower case without diacritics, of the same length. */
    public String folded() {
        return folded;
    }

    public boolean isJoined() {
        return pieces.length > 1;
    }

    /** Where the unit at {@code offset} stands in the normal text of the document. */
    public int toNormal(int offset) {
        int piece = piece(offset);
        return places[piece] + offset - pieces[piece];
    }

    /** The part of {@code span} that stands on the line of its first unit, in the normal text of the document. */
    public Span toNormal(Span span) {
        int piece = piece(span.start());
        int limit = piece + 1 < pieces.length ? pieces[piece + 1] - 1 : text.length();
        int start = places[piece] + span.start() - pieces[piece];
        return new Span(start, Math.max(start, places[piece] + Math.min(span.end(), limit) - pieces[piece]));
    }

    private int piece(int offset) {
        int low = 0;
        int high = pieces.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
