package vn.cancu.reading.money;

/** The marks around words. */
final class Marks {
    private static final String MARKS = " :;,.-–+()“”\"=*/";

    private Marks() {}

    /** Without the marks and blanks at both ends. */
    static String strip(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && MARKS.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }
}
