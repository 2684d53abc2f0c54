package vn.cancu.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a passage and of its heading, one after the other, as the second look and a phrase want them: numbers of the index's
 * {@link Vocabulary}, with the ends of lines and the ideas that begin at a token. docs/adr/0012 says why.
 *
 * <p>Shape, in half bytes {@code h}: how many tokens the heading has ({@code 0..E}, or {@code F hhhh}), those tokens, the tokens of the
 * text to the end; a last {@code F} fills the byte. A token is its number in 2 ({@code 0..6}), 3 ({@code 7..C}), 4 ({@code D}) or 5
 * ({@code E}) halves, the usual words being the short ones; or, without a number, {@code F0} and two hashes of eight halves, exact and
 * folded. Before a token may stand {@code F1}, a line ended, and {@code F2 hhhh hh}, the number of an idea and how many tokens its form
 * goes over.
 */
final class TokenRow {
    private static final int TWO_HALVES = 7 << 4;
    private static final int THREE_HALVES = TWO_HALVES + (6 << 8);
    private static final int FOUR_HALVES = THREE_HALVES + (1 << 12);
    /** Numbers there can be: what four halves can tell apart, for the ideas. */
    static final int NUMBERS = 1 << 16;

    private static final int SPECIAL = 0xF;
    private static final int STRANGE = 0;
    private static final int LINE = 1;
    private static final int IDEA = 2;
    private static final int MOST_IDEAS = 8;

    private byte[] bytes = BytesRef.EMPTY_BYTES;
    /** In halves. */
    private int at;

    private int end;
    private int headingTokens;

    private int number;
    private int exactHash;
    private int foldedHash;
    private boolean newLine;
    private int ideas;
    private final int[] ideaNumbers = new int[MOST_IDEAS];
    private final int[] ideaLengths = new int[MOST_IDEAS];

    /** Writes a row. */
    static BytesRef of(Vocabulary vocabulary, @Nullable AnalysedText heading, AnalysedText text, String given) {
        Writer out = new Writer(text.size() * 2 + 16);
        int headingTokens = heading == null ? 0 : Math.min(heading.size(), 0xFFFF);
        out.put(Math.min(headingTokens, SPECIAL), 1);
        if (headingTokens >= SPECIAL) {
            out.put(headingTokens, 4);
        }
        for (int i = 0; heading != null && i < headingTokens; i++) {
            out.put(vocabulary.numberOfAny(heading.token(i)), heading.token(i));
        }
        int mark = 0;
        int lineEnd = given.indexOf('\n');
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            if (lineEnd >= 0 && lineEnd < token.start()) {
                if (i > 0) {
                    out.put((SPECIAL << 4) + LINE, 2);
                }
                lineEnd = given.indexOf('\n', token.start());
            }
            int before = 0;
            for (; mark < text.marks().size() && text.marks().get(mark).first() <= i; mark++) {
                before += idea(out, vocabulary, text.marks().get(mark), i, before);
            }
            out.put(vocabulary.number(token), token);
        }
        return out.row();
    }

    private static int idea(Writer out, Vocabulary vocabulary, Mark mark, int token, int before) {
        if (!mark.term().startsWith(Mark.IDEA)
                || mark.first() != token
                || before == MOST_IDEAS
                || mark.length() > 0xFF) {
            return 0;
        }
        int number = vocabulary.numberOfTerm(mark.term());
        if (number < 0) {
            return 0;
        }
        out.put((SPECIAL << 4) + IDEA, 2);
        out.put(number, 4);
        out.put(mark.length(), 2);
        return 1;
    }

    /** Halves one after the other. */
    private static final class Writer {
        private byte[] bytes;
        private int halves;

        private Writer(int capacity) {
            bytes = new byte[capacity];
        }

        private void put(int number, Token token) {
            if (number < 0) {
                put((SPECIAL << 4) + STRANGE, 2);
                put(token.exact().hashCode(), 8);
                put(token.folded().hashCode(), 8);
            } else if (number < TWO_HALVES) {
                put(number, 2);
            } else if (number < THREE_HALVES) {
                put((7 << 8) + number - TWO_HALVES, 3);
            } else if (number < FOUR_HALVES) {
                put((0xD << 12) + number - THREE_HALVES, 4);
            } else {
                put((0xE << 16) + number - FOUR_HALVES, 5);
            }
        }

        /** The last {@code count} halves of {@code value}, the highest first. */
        private void put(int value, int count) {
            for (int shift = (count - 1) * 4; shift >= 0; shift -= 4) {
                if (halves >> 1 == bytes.length) {
                    bytes = Arrays.copyOf(bytes, bytes.length * 2);
                }
                int half = (value >>> shift) & 0xF;
                bytes[halves >> 1] |= (byte) ((halves & 1) == 0 ? half << 4 : half);
                halves++;
            }
        }

        private BytesRef row() {
            if ((halves & 1) != 0) {
                put(SPECIAL, 1);
            }
            return new BytesRef(bytes, 0, halves >> 1);
        }
    }

    /** Begins to read a row; the tokens of its heading come first. */
    void open(BytesRef row) {
        bytes = row.bytes;
        at = row.offset * 2;
        end = at + row.length * 2;
        headingTokens = half();
        if (headingTokens == SPECIAL) {
            headingTokens = halves(4);
        }
    }

    /** Tokens of the heading: so many of the first. */
    int headingTokens() {
        return headingTokens;
    }

    /** Goes to the next token; false where there is none. */
    boolean next() {
        newLine = false;
        ideas = 0;
        // The shortest code has two halves: a single one fills the last byte.
        while (at + 1 < end) {
            if (readNumber()) {
                return true;
            }
            int first = half();
            if (first < SPECIAL) {
                number = numberAfter(first);
                return true;
            }
            int kind = half();
            if (kind == STRANGE) {
                number = -1;
                exactHash = halves(8);
                foldedHash = halves(8);
                return true;
            }
            if (kind == LINE) {
                newLine = true;
            } else {
                ideaNumbers[ideas] = halves(4);
                ideaLengths[ideas++] = halves(2);
            }
        }
        return false;
    }

    /** Reads a number from the next five halves at once; false where it is none, or the row's last bytes are reached. */
    private boolean readNumber() {
        int i = at >> 1;
        if (i + 2 >= bytes.length) {
            return false;
        }
        int three = (bytes[i] & 0xFF) << 16 | (bytes[i + 1] & 0xFF) << 8 | (bytes[i + 2] & 0xFF);
        int window = (at & 1) == 0 ? three : three << 4 & 0xFFFFFF;
        int first = window >> 20;
        if (first < 7) {
            number = window >> 16;
            at += 2;
        } else if (first < 0xD) {
            number = TWO_HALVES + ((first - 7) << 8) + (window >> 12 & 0xFF);
            at += 3;
        } else if (first == 0xD) {
            number = THREE_HALVES + (window >> 8 & 0xFFF);
            at += 4;
        } else if (first == 0xE) {
            number = FOUR_HALVES + (window >> 4 & 0xFFFF);
            at += 5;
        } else {
            return false;
        }
        return true;
    }

    private int numberAfter(int first) {
        if (first < 7) {
            return (first << 4) + half();
        }
        if (first < 0xD) {
            return TWO_HALVES + ((first - 7) << 8) + halves(2);
        }
        return first == 0xD ? THREE_HALVES + halves(3) : FOUR_HALVES + halves(4);
    }

    private int half() {
        int both = bytes[at >> 1];
        return (at++ & 1) == 0 ? (both >> 4) & 0xF : both & 0xF;
    }

    private int halves(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value = (value << 4) + half();
        }
        return value;
    }

    /** The token's number, or -1: then it has hashes. */
    int number() {
        return number;
    }

    int exactHash() {
        return exactHash;
    }

    int foldedHash() {
        return foldedHash;
    }

    /** Whether a line ended before the token. */
    boolean newLine() {
        return newLine;
    }

    /** How many ideas begin at the token. */
    int ideas() {
        return ideas;
    }

    int ideaNumber(int i) {
        return ideaNumbers[i];
    }

    int ideaLength(int i) {
        return ideaLengths[i];
    }
}
