package vn.cancu.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.reading.layout.Line.Kind;
import vn.cancu.reading.layout.Line.Zone;

/** Cuts normal text into lines and tells what each looks like by itself. Zones are set later, by {@link Zones}. */
final class LineScanner {
    private LineScanner() {}

    static List<Line> scan(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = text.indexOf('\n', start);
            String line = text.substring(start, end < 0 ? text.length() : end);
            lines.add(line(lines.size() + 1, start, line));
            if (end < 0) {
                return lines;
            }
            start = end + 1;
        }
    }

    private static Line line(int number, int start, String text) {
        Label label = Labels.of(text).orElse(null);
        Kind kind = kind(text, label);
        boolean labelled = kind == Kind.BULLET || kind == Kind.LABELLED;
        return new Line(number, start, text, kind, Zone.BODY, labelled ? label : null);
    }

    private static Kind kind(String text, @Nullable Label label) {
        int from = Labels.start(text);
        if (from >= text.length()) {
            return text.isBlank() ? Kind.BLANK : Kind.PAGE;
        }
        if (text.indexOf('|') >= 0) {
            return Kind.TABLE;
        }
        if (isRule(text) || isPageNumber(text)) {
            return Kind.PAGE;
        }
        if (isNoteMark(text, from)) {
            return Kind.NOTE;
        }
        if (label != null) {
            return label.isBullet() ? Kind.BULLET : Kind.LABELLED;
        }
        return isCapitals(text) ? Kind.CAPITALS : Kind.TEXT;
    }

    private static boolean isRule(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPageNumber(String text) {
        String bare = text.strip();
        if (bare.length() > 8) {
            return false;
        }
        for (int i = 0; i < bare.length(); i++) {
            if (!Character.isDigit(bare.charAt(i)) && "-/ .".indexOf(bare.charAt(i)) < 0) {
                return false;
            }
        }
        return bare.chars().filter(Character::isDigit).count() <= 3;
    }

    /** "¹ …", "⁽²⁾…", "[3] …": the foot of a page, or of the file. */
    private static boolean isNoteMark(String text, int from) {
        char c = text.charAt(from);
        if (isSuperscript(c)) {
            return true;
        }
        int close = c == '[' ? text.indexOf(']', from) : -1;
        return close > from + 1 && close <= from + 4 && Character.isDigit(text.charAt(from + 1));
    }

    static boolean isSuperscript(char c) {
        return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || (c >= '\u2070' && c <= '\u207E');
    }

    /** No lower-case letter, and at least two letters. */
    static boolean isCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }
}
