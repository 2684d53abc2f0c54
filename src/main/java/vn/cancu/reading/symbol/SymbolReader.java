package vn.cancu.reading.symbol;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.DocumentType;

/**
 * Reads a số, ký hiệu at one digit of a text: {@code 1719/QĐ-TTg}, {@code 29 /201 8 /TT-BTC}, {@code 119- KH/TU}, {@code 27/CP}.
 *
 * <p>Blanks that a converter has put in are stepped over only where no other reading is possible: around the marks between number, year
 * and letters, inside of a year, and behind type letters that stand before their authority.
 */
public final class SymbolReader {
    /**
     * A symbol found.
     *
     * @param text without blanks, ASCII marks, letters as printed
     * @param start of its first digit
     * @param end behind its last unit
     * @param letters what follows number and year: "QĐ-TTg"
     * @param type the type that its letters stand for, null where they tell none
     * @param isCertain whether it can be nothing else; if not, words before it must say that a document is named
     * @param note what was repaired, null where nothing was
     */
    public record Symbol(
            String text,
            int start,
            int end,
            String letters,
            @Nullable DocumentType type,
            boolean isCertain,
            @Nullable String note) {}

    private static final String CYRILLIC = "АВЕКМНОРСТХ";
    private static final String LATIN = "ABEKMHOPCTX";
    private static final int MOST_LETTERS = 40;

    private final Catalogue catalogue;

    public SymbolReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The symbol whose first digit stands at {@code at}. */
    public Optional<Symbol> at(String text, int at) {
        Cursor cursor = new Cursor(text, at);
        if (!isFirstDigit(text, at) || !cursor.number()) {
            return Optional.empty();
        }
        char mark = cursor.mark();
        if (mark == 0) {
            return Optional.empty();
        }
        boolean dated = mark == '/' && cursor.year();
        if (dated && cursor.mark() == 0) {
            return Optional.empty();
        }
        if (!cursor.letters()) {
            return Optional.empty();
        }
        return symbol(cursor, at, mark, dated);
    }

    /** A symbol whose number is left blank: "/KH-UBND" at {@code at}, where the mark stands. */
    public Optional<String> unnumberedAt(String text, int at) {
        Cursor cursor = new Cursor(text, at);
        char mark = cursor.mark();
        return mark != 0 && cursor.letters() ? Optional.of(cursor.out.toString()) : Optional.empty();
    }

    private Optional<Symbol> symbol(Cursor cursor, int at, char mark, boolean dated) {
        String letters = cursor.letters.toString();
        String first = letters.split("[-/.]", 2)[0];
        boolean joined = first.length() < letters.length();
        DocumentType type = catalogue.typeOfLetters(first).orElse(null);
        boolean authority = catalogue.authorityOfLetters(first).isPresent();
        boolean party = mark == '-' && letters.indexOf('/') > 0;
        boolean old = !joined && (authority || type != null);
        if (mark == '-' && !party && !authority) {
            return Optional.empty();
        }
        if (!dated && !joined && !old) {
            return Optional.empty();
        }
        boolean certain = (type != null && joined) || (dated && (joined || letters.matches("(?:UBTV)?QH\\d{1,2}")));
        return Optional.of(new Symbol(
                cursor.out.toString(), at, cursor.at, letters, type, certain && (mark == '/' || party), cursor.note));
    }

    private static boolean isFirstDigit(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (Character.isDigit(before)
                || (".,/-".indexOf(before) >= 0 && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)))) {
            return false;
        }
        return !Character.isLetter(before) || before == 'ố' || before == 'Ố';
    }

    /** Reads onward and writes what it has read without blanks. */
    private final class Cursor {
        final String text;
        final StringBuilder out = new StringBuilder();
        final StringBuilder letters = new StringBuilder();
        int at;

        @Nullable
        String note;

        Cursor(String text, int at) {
            this.text = text;
            this.at = at;
        }

        /** "1719", "116A", "66.7". */
        boolean number() {
            int digits = digits(6);
            if (digits == 0 || isDigit(at)) {
                return false;
            }
            if (charAt(at) == '.' && isDigit(at + 1)) {
                out.append('.');
                at++;
                if (digits(3) == 0 || isDigit(at)) {
                    return false;
                }
            }
            char letter = charAt(at);
            if (Character.isLetter(letter)
                    && !Character.isLetter(charAt(at + 1))
                    && (letter < 0x80 || letter == 'Đ' || letter == 'đ')) {
                out.append(letter);
                at++;
            }
            return true;
        }

        /** "/" or "-" with at most two blanks around it; 0 and nothing read where none is here. */
        char mark() {
            int i = skip(at, 2);
            char c = charAt(i);
            if (c != '/' && c != '-') {
                return 0;
            }
            out.append(c);
            at = skip(i + 1, 1);
            return c;
        }

        /** A year that is followed by a mark; nothing is read where there is none. */
        boolean year() {
            int before = at;
            int length = out.length();
            int digits = 0;
            while (digits < 4 && (isDigit(at) || (digits > 0 && charAt(at) == ' '))) {
                if (isDigit(at)) {
                    out.append(charAt(at));
                    digits++;
                }
                at++;
            }
            char c = charAt(skip(at, 2));
            boolean possible =
                    digits == 4 && (out.indexOf("19", length) == length || out.indexOf("20", length) == length);
            if (possible && (c == '/' || c == '-') && !isDigit(at)) {
                return true;
            }
            at = before;
            out.setLength(length);
            return false;
        }

        boolean letters() {
            if (!chunk(at, false)) {
                return false;
            }
            while (letters.length() < MOST_LETTERS) {
                int blanks = skip(at, 1) - at;
                char c = charAt(at + blanks);
                if (c == '.' && blanks == 0) {
                    if (!dotted()) {
                        break;
                    }
                } else if ((c == '-' || c == '/') && !joins(c, at + blanks + 1, blanks)) {
                    break;
                } else if (c != '-' && c != '/') {
                    break;
                }
            }
            mend();
            return true;
        }

        /** Takes the mark {@code c} and the letters behind it, where they belong to the symbol. */
        private boolean joins(char c, int behind, int blanksBefore) {
            int next = skip(behind, 1);
            boolean loose = blanksBefore > 0 || next > behind;
            boolean onlyType = letters.indexOf("-") < 0 && letters.indexOf("/") < 0;
            if (loose && !onlyType) {
                return false;
            }
            int length = letters.length();
            int outLength = out.length();
            letters.append(c);
            out.append(c);
            if (chunk(next, loose)) {
                return true;
            }
            letters.setLength(length);
            out.setLength(outLength);
            return false;
        }

        /** "QĐ.UB" is QĐ-UB; "UB.NN" stays. */
        private boolean dotted() {
            int end = at + 1;
            while (Character.isUpperCase(charAt(end)) || (isSmall() && Character.isLetter(charAt(end)))) {
                end++;
            }
            int length = end - at - 1;
            if (length < 2 || length > 4 || Character.isLetterOrDigit(charAt(end))) {
                return false;
            }
            char c = '.';
            if (catalogue.typeOfLetters(letters.toString()).isPresent()) {
                c = '-';
                note = "dấu chấm in thay dấu gạch nối trong ký hiệu";
            }
            letters.append(c).append(text, at + 1, end);
            out.append(c).append(text, at + 1, end);
            at = end;
            return true;
        }

        /** In a title that a converter has set in small letters the symbol is small as well. */
        private boolean isSmall() {
            return Character.isLowerCase(letters.charAt(0));
        }

        /** Letters and digits that begin with a letter and are no ordinary word. */
        private boolean chunk(int from, boolean loose) {
            int end = from;
            int lower = 0;
            int upper = 0;
            int run = 0;
            while (end - from < 24 && (Character.isLetterOrDigit(charAt(end)) || charAt(end) == '&')) {
                boolean small = Character.isLowerCase(charAt(end));
                run = small ? run + 1 : 0;
                lower += small ? 1 : 0;
                upper += Character.isUpperCase(charAt(end)) ? 1 : 0;
                if (run > 2 && upper > 0) {
                    return false;
                }
                end++;
            }
            if (end == from || !Character.isLetter(charAt(from)) || Character.isLetterOrDigit(charAt(end))) {
                return false;
            }
            String read = text.substring(from, end);
            if (upper == 0
                    ? !isKnown(read)
                    : (loose && (upper < 2 || lower > 1)) || !Character.isUpperCase(charAt(from))) {
                return false;
            }
            String latin = latin(read);
            letters.append(latin);
            out.append(latin);
            at = end;
            return true;
        }

        private boolean isKnown(String small) {
            return catalogue.typeOfLetters(small).isPresent()
                    || catalogue.authorityOfLetters(small).isPresent()
                    || small.equals("ub")
                    || small.equals("ubnd")
                    || small.equals("hđnd")
                    || small.equals("lt");
        }

        private String latin(String read) {
            StringBuilder plain = new StringBuilder(read);
            for (int i = 0; i < plain.length(); i++) {
                int index = CYRILLIC.indexOf(plain.charAt(i));
                if (index >= 0) {
                    plain.setCharAt(i, LATIN.charAt(index));
                    note = "chữ cái Kirin trong ký hiệu";
                }
            }
            return plain.toString();
        }

        /** "BLĐT BXH" is BLĐTBXH: joined where only both halves together are known letters. */
        private void mend() {
            int dash = letters.lastIndexOf("-") + 1;
            String last = letters.substring(dash);
            int from = skip(at, 1);
            int end = from;
            while (Character.isUpperCase(charAt(end)) && end - from < 8) {
                end++;
            }
            if (dash == 0 || from == at || end == from || Character.isLetterOrDigit(charAt(end))) {
                return;
            }
            String rest = text.substring(from, end);
            if (isTorn(last, rest)) {
                letters.append(rest);
                out.append(rest);
                at = end;
                note = "ký hiệu in rời: " + last + " " + rest;
            }
        }

        private boolean isTorn(String last, String rest) {
            String whole = last + rest;
            boolean known = whole.equals("UBND")
                    || whole.equals("HĐND")
                    || catalogue.authorityOfLetters(whole).isPresent();
            return known && catalogue.authorityOfLetters(last).isEmpty();
        }

        private int digits(int most) {
            int count = 0;
            while (count < most && isDigit(at)) {
                out.append(charAt(at++));
                count++;
            }
            return count;
        }

        private boolean isDigit(int i) {
            char c = charAt(i);
            return c >= '0' && c <= '9';
        }

        private int skip(int from, int most) {
            int i = from;
            while (i - from < most && charAt(i) == ' ') {
                i++;
            }
            return i;
        }

        private char charAt(int i) {
            return i < text.length() ? text.charAt(i) : 0;
        }
    }
}
