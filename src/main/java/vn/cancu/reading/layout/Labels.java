package vn.cancu.reading.layout;

import java.util.List;
import java.util.Optional;
import vn.cancu.reading.layout.Label.Style;
import vn.cancu.text.Folding;

/** Reads the label at the beginning of a line, in one pass and without regular expressions. */
final class Labels {
    private record Word(String folded, Style style) {}

    private static final List<Word> WORDS = List.of(
            new Word("phu luc", Style.ANNEX),
            new Word("phan", Style.PART),
            new Word("chuong", Style.CHAPTER),
            new Word("muc", Style.SECTION),
            new Word("tieu muc", Style.SUBSECTION),
            new Word("dieu", Style.ARTICLE));
    private static final List<String> ORDINALS =
            List.of("thu nhat", "thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "thu tam");

    private Labels() {}

    /** The label of a line of normal text. */
    static Optional<Label> of(String line) {
        int from = start(line);
        if (from >= line.length()) {
            return Optional.empty();
        }
        char c = line.charAt(from);
        if (c == '-' || c == '+' || c == '•' || c == '·' || c == '▪' || c == '\uF0B7') {
            return bullet(line, from, c);
        }
        if (Character.isDigit(c) || c == '(') {
            return number(line, from);
        }
        if (!Character.isLetter(c)) {
            return Optional.empty();
        }
        Optional<Label> worded = worded(line, from);
        return worded.isPresent() ? worded : lettered(line, from);
    }

    /** Behind blanks, the opening quotes of an inserted provision and the hashes of a Markdown heading. */
    static int start(String line) {
        int i = 0;
        while (i < line.length() && " #>“\"".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static Optional<Label> bullet(String line, int from, char c) {
        int end = from + 1;
        // "-----" and "---|---" are rules, "-5%" is a figure.
        if (end < line.length() && (line.charAt(end) == c || Character.isDigit(line.charAt(end)))) {
            return Optional.empty();
        }
        Style style = c == '+' ? Style.PLUS : Style.DASH;
        return Optional.of(new Label(style, c == '+' ? "+" : "-", 1, skipBlanks(line, end)));
    }

    private static Optional<Label> number(String line, int from) {
        boolean bracketed = line.charAt(from) == '(';
        int begin = bracketed ? from + 1 : from;
        int i = begin;
        int depth = 0;
        while (i < line.length() && Character.isDigit(line.charAt(i)) && depth < 7) {
            int digits = i;
            while (i < line.length() && i - digits < 4 && Character.isDigit(line.charAt(i))) {
                i++;
            }
            if (i - digits > 3) {
                return Optional.empty();
            }
            depth++;
            if (i + 1 < line.length() && line.charAt(i) == '.' && Character.isDigit(line.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        if (depth == 0 || i >= line.length()) {
            return Optional.empty();
        }
        int letters = i;
        if (Character.isLowerCase(line.charAt(i)) && i + 1 < line.length() && ".)".indexOf(line.charAt(i + 1)) >= 0) {
            i++;
        }
        char mark = line.charAt(i);
        if (bracketed) {
            return mark == ')' && depth == 1 && letters == i && i - begin < 3
                    ? Optional.of(new Label(Style.NUMBER, line.substring(begin, i), depth, skipBlanks(line, i + 1)))
                    : Optional.empty();
        }
        boolean marked = mark == '.' || mark == ')' || mark == '/';
        int end = marked ? i + 1 : i;
        boolean parted = end >= line.length()
                || line.charAt(end) == ' '
                || ((mark == '.' || mark == ')') && Character.isUpperCase(line.charAt(end)));
        int words = skipBlanks(line, end);
        boolean heading = marked || (depth > 1 && words < line.length() && Character.isUpperCase(line.charAt(words)));
        return parted && heading
                ? Optional.of(new Label(Style.NUMBER, line.substring(begin, i), depth, words))
                : Optional.empty();
    }

    private static Optional<Label> worded(String line, int from) {
        for (Word word : WORDS) {
            int end = from + word.folded().length();
            if (!startsFolded(line, from, word.folded())
                    || !Character.isUpperCase(line.charAt(from))
                    || (end < line.length() && line.charAt(end) != ' ')) {
                continue;
            }
            int begin = skipBlanks(line, end);
            int stop = begin;
            while (stop < line.length()
                    && stop - begin < 8
                    && (Character.isLetterOrDigit(line.charAt(stop)) && line.charAt(stop) < 0x370)) {
                stop++;
            }
            for (String ordinal : ORDINALS) {
                if (startsFolded(line, begin, ordinal)) {
                    stop = begin + ordinal.length();
                    return label(line, from, stop, word.style());
                }
            }
            // "PHÂN CẤP" is no part C: the ordinal is a word of its own.
            boolean whole = stop >= line.length() || !Character.isLetterOrDigit(line.charAt(stop));
            if (stop == begin || !whole || !isOrdinal(line.substring(begin, stop), word.style())) {
                return word.style() == Style.ANNEX && stop == begin
                        ? label(line, from, end, word.style())
                        : Optional.empty();
            }
            return label(line, from, stop, word.style());
        }
        return Optional.empty();
    }

    private static boolean isOrdinal(String text, Style style) {
        if (Character.isDigit(text.charAt(0))) {
            return true;
        }
        return style != Style.ARTICLE
                && (isRoman(text) || (text.length() == 1 && Character.isUpperCase(text.charAt(0))));
    }

    private static Optional<Label> label(String line, int from, int stop, Style style) {
        int end = stop;
        if (end < line.length() && ".:)-".indexOf(line.charAt(end)) >= 0) {
            end++;
        } else if (end < line.length() && style == Style.ARTICLE && !followsHeading(line, end)) {
            // "Điều 5 Nghị định này" and "Điều 5, Điều 6" are mentions, "Điều 5 Phạm vi" is not told apart: a mark is
            // required.
            return Optional.empty();
        }
        return Optional.of(new Label(style, line.substring(from, stop), 1, skipBlanks(line, end)));
    }

    private static boolean followsHeading(String line, int end) {
        return end >= line.length() || line.substring(end).isBlank() || line.startsWith(" :", end);
    }

    private static Optional<Label> lettered(String line, int from) {
        int stop = from;
        while (stop < line.length() && stop - from < 6 && Character.isLetterOrDigit(line.charAt(stop))) {
            stop++;
        }
        if (stop >= line.length() || ".)/".indexOf(line.charAt(stop)) < 0) {
            return Optional.empty();
        }
        char mark = line.charAt(stop);
        String text = line.substring(from, stop);
        boolean parted = stop + 1 >= line.length() || line.charAt(stop + 1) == ' ';
        Style style;
        if (isRoman(text) && !"CDLM".contains(text)) {
            style = Style.ROMAN;
            parted |= mark != '/' && stop + 1 < line.length() && Character.isUpperCase(line.charAt(stop + 1));
        } else if (text.length() == 1 && Character.isUpperCase(text.charAt(0))) {
            style = Style.LETTER;
        } else if (Character.isLowerCase(text.charAt(0)) && (text.length() == 1 || isInserted(text))) {
            style = Style.POINT;
            parted |= mark == ')';
        } else {
            return Optional.empty();
        }
        return parted ? Optional.of(new Label(style, text, 1, skipBlanks(line, stop + 1))) : Optional.empty();
    }

    /** Points put in later: a1, đ2. */
    private static boolean isInserted(String text) {
        return text.length() == 2 && Character.isDigit(text.charAt(1));
    }

    /** Roman figures; converted files print "Iii" for III. */
    private static boolean isRoman(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("IVXLC".indexOf(Character.toUpperCase(text.charAt(i))) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsFolded(String line, int from, String folded) {
        if (from + folded.length() > line.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (Folding.fold(line.charAt(from + i)) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int skipBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
