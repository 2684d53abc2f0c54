package vn.cancu.web;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.correction.Near;
import vn.cancu.document.Evidence;

/** A fact over its text: its line with its words marked, and the printed lines before and behind. */
record Excerpt(List<Line> lines) {
    private static final int LONGEST = 320;

    Excerpt {
        lines = List.copyOf(lines);
    }

    /**
     * A line, or what of a long one stands around the words.
     *
     * @param number from 1
     * @param before the words; all of it where they do not stand in this line
     * @param words those of the fact, empty in other lines
     * @param behind what follows the words
     */
    record Line(int number, String before, String words, String behind) {}

    static Excerpt of(List<Near> near, Evidence evidence) {
        Line above = null;
        Line below = null;
        Line here = new Line(evidence.line(), "", evidence.quote(), "");
        for (Near paragraph : near) {
            String[] lines = paragraph.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                int number = paragraph.line() + i;
                if (number == evidence.line()) {
                    here = marked(number, lines[i], evidence);
                } else if (!lines[i].isBlank()) {
                    Line other = new Line(number, head(lines[i].strip()), "", "");
                    above = number < evidence.line() ? other : above;
                    below = number > evidence.line() && below == null ? other : below;
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        if (above != null) {
            lines.add(above);
        }
        lines.add(here);
        if (below != null) {
            lines.add(below);
        }
        return new Excerpt(lines);
    }

    private static Line marked(int number, String line, Evidence evidence) {
        String quote = evidence.quote();
        int at = line.startsWith(quote, evidence.start()) ? evidence.start() : line.indexOf(quote);
        return at < 0
                ? new Line(number, "", quote, "")
                : new Line(number, tail(line.substring(0, at)), quote, head(line.substring(at + quote.length())));
    }

    private static String head(String text) {
        return text.length() <= LONGEST ? text : whole(text.substring(0, LONGEST)) + "…";
    }

    private static String tail(String text) {
        return text.length() <= LONGEST ? text : "…" + text.substring(text.length() - LONGEST);
    }

    /** Without the half of a character at its end; the writer below the page takes one at the beginning. */
    private static String whole(String text) {
        return Character.isHighSurrogate(text.charAt(text.length() - 1)) ? text.substring(0, text.length() - 1) : text;
    }
}
