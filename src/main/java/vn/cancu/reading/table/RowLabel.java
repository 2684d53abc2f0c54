package vn.cancu.reading.table;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.RomanNumber;

/**
 * The mark that a row is numbered with: A, I, 1, 1.1, a, -.
 *
 * @param level which numbering it is of: marks of one level count on
 * @param ordinal its place in that numbering, from 1; 0 for a bullet
 * @param text as printed, without the stop behind it
 * @param end where the name begins, in a cell that holds both
 */
public record RowLabel(String level, int ordinal, String text, int end) {
    private static final int LONGEST = 10;
    /** Letters that number parts: plans count "d, đ, e, g", others "d, e, f, g"; both count on. */
    private static final String LETTERS = "abcdđefghiklmnopqrstuvxy";

    public boolean isBullet() {
        return ordinal == 0;
    }

    /** Whether this is the mark behind {@code before}. */
    boolean follows(RowLabel before) {
        boolean letters = level.equals("A") || level.equals("a");
        int step = ordinal - before.ordinal;
        // Between "d" and "e" stands "đ", between "e" and "g" stands "f": either may be left out.
        boolean skips = letters && step == 2 && "đfj".indexOf(LETTERS.charAt(ordinal - 2)) >= 0;
        return level.equals(before.level) && (step == 1 || skips);
    }

    /** What this is where its letter is no Roman figure: "I" behind "H". */
    Optional<RowLabel> asLetter() {
        return level.equals("I") ? Optional.ofNullable(letter(text, end)) : Optional.empty();
    }

    boolean isFirst() {
        return ordinal == 1;
    }

    /** The label that is all of a cell: "1", "1.1.", "A/", "(a)", "II". */
    static Optional<RowLabel> whole(String cell) {
        String bare = bare(cell);
        return bare.isEmpty() || bare.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(of(bare, cell.length()));
    }

    /** The label that a name begins with: "- Vốn đầu tư", "1. Xã Mường Bằng", "a) …". */
    static Optional<RowLabel> opening(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.charAt(0) == '-' || name.charAt(0) == '+') {
            return Optional.of(new RowLabel(name.substring(0, 1), 0, name.substring(0, 1), skipBlanks(name, 1)));
        }
        int stop = 0;
        while (stop < name.length() && stop < LONGEST && name.charAt(stop) != ' ') {
            stop++;
        }
        if (stop == 0 || stop >= name.length() || name.charAt(stop) != ' ') {
            return Optional.empty();
        }
        String word = name.substring(0, stop);
        char last = word.charAt(word.length() - 1);
        boolean marked = last == '.' || last == ')' || last == '/';
        boolean outline = Character.isDigit(word.charAt(0)) && word.indexOf('.') > 0;
        String bare = bare(word);
        return (marked || outline) && !bare.isEmpty()
                ? Optional.ofNullable(of(bare, skipBlanks(name, stop)))
                : Optional.empty();
    }

    private static String bare(String cell) {
        int from = cell.startsWith("(") ? 1 : 0;
        int to = cell.length();
        while (to > from && ".)/: ".indexOf(cell.charAt(to - 1)) >= 0) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static @Nullable RowLabel of(String bare, int end) {
        if (bare.equals("-") || bare.equals("+")) {
            return new RowLabel(bare, 0, bare, end);
        }
        if (Character.isDigit(bare.charAt(0))) {
            return number(bare, end);
        }
        OptionalInt roman = RomanNumber.parse(bare);
        if (roman.isPresent() && !bare.equals("L")) {
            return new RowLabel("I", roman.getAsInt(), bare, end);
        }
        return letter(bare, end);
    }

    private static @Nullable RowLabel letter(String bare, int end) {
        if (bare.length() != 1) {
            return null;
        }
        int ordinal = LETTERS.indexOf(Character.toLowerCase(bare.charAt(0))) + 1;
        String level = Character.isUpperCase(bare.charAt(0)) ? "A" : "a";
        return ordinal == 0 ? null : new RowLabel(level, ordinal, bare, end);
    }

    /** "4", "04", "1.2", "1.2.3"; "1.500" is a figure. */
    private static @Nullable RowLabel number(String bare, int end) {
        int depth = 1;
        int value = 0;
        int digits = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '.' && digits > 0) {
                depth++;
                value = 0;
                digits = 0;
            } else if (c >= '0' && c <= '9' && digits < (depth == 1 ? 3 : 2)) {
                value = value * 10 + c - '0';
                digits++;
            } else {
                return null;
            }
        }
        return digits == 0 || value == 0 ? null : new RowLabel("1".repeat(depth), value, bare, end);
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
