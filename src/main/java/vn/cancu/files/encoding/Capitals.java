package vn.cancu.files.encoding;

import java.util.Locale;

/** TCVN3 has no accented capitals: a line of capitals holds small accented letters between its plain ones. */
final class Capitals {
    private Capitals() {}

    /** Lines whose plain letters are all capitals become capitals throughout. */
    static String restored(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (isCapitals(lines[i])) {
                lines[i] = lines[i].toUpperCase(Locale.ROOT);
            }
        }
        return String.join("\n", lines);
    }

    /** At least two words of two plain capitals, or one of three, and no plain small letter. */
    private static boolean isCapitals(String line) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (!Character.isLetter(c)) {
                words += capitals > 2 ? 2 : capitals > 1 ? 1 : 0;
                capitals = 0;
            }
        }
        return words > 1;
    }
}
