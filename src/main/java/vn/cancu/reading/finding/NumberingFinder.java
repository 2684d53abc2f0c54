package vn.cancu.reading.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Label.Style;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.text.RomanNumber;

/** Gaps and repeats in the numbers of headings of one level. Numbering that begins anew, and quoted provisions, are left alone. */
final class NumberingFinder implements Finder {
    /** A wider jump is another list, not a lost heading. */
    private static final int WIDEST_GAP = 4;

    private static final int FEWEST_SIBLINGS = 4;

    /** The letters of a list, without f and j, which Vietnamese has not. */
    private static final String LETTERS = "abcdeghiklmnopq";

    /** Headings that are counted together. */
    private record Family(int parentLine, Style style, int depth) {}

    @Override
    public void find(Matter matter, List<Finding> findings) {
        Map<Family, Heading> last = new HashMap<>();
        Map<Family, List<Heading>> families = new HashMap<>();
        boolean[] quoted = quoted(matter.layout());
        for (Heading heading : matter.layout().headings()) {
            Style style = heading.label().style();
            if (quoted[heading.line() - 1] || number(heading) == 0) {
                continue;
            }
            Heading parent = heading.parent();
            Family key = new Family(
                    parent == null ? 0 : parent.line(), style, heading.label().depth());
            Heading before = last.put(key, heading);
            if (before != null && prefix(before).equals(prefix(heading))) {
                compare(matter.layout(), before, heading, findings);
            }
            if (style == Style.NUMBER && heading.label().depth() > 1) {
                families.computeIfAbsent(key, same -> new ArrayList<>()).add(heading);
            }
        }
        families.values().forEach(family -> stops(matter.layout(), family, findings));
    }

    private static void compare(Layout layout, Heading before, Heading heading, List<Finding> findings) {
        int expected = number(before) + 1;
        int number = number(heading);
        if (number > expected
                && number - expected < WIDEST_GAP
                && !openTables(layout, before, heading, expected, number)) {
            findings.add(new Finding(
                    heading.line(),
                    Kind.SECTION_NUMBERING,
                    "numbering-gap",
                    "Sau mục " + before.label().text() + " là mục "
                            + heading.label().text() + ": thiếu số ở giữa"));
        } else if (number == expected - 1
                && number > 1
                && before.label().text().equals(heading.label().text())
                && before.isTitled()
                && heading.isTitled()) {
            findings.add(new Finding(
                    heading.line(),
                    Kind.SECTION_NUMBERING,
                    "numbering-twice",
                    "Số mục " + heading.label().text() + " in hai lần"));
        }
    }

    /** "1.2. Nguồn vốn | Số tiền": a number may open the head of a table, which is no heading. */
    private static boolean openTables(Layout layout, Heading before, Heading heading, int from, int to) {
        String text = heading.label().text();
        String prefix = text.substring(0, text.length() - String.valueOf(to).length());
        int missing = from;
        for (int line = before.line() + 1; line < heading.line() && missing < to; line++) {
            Line row = layout.line(line);
            String label = prefix + missing;
            String words = row.text().stripLeading();
            boolean opens = row.kind() == Line.Kind.TABLE
                    && words.startsWith(label)
                    && words.length() > label.length() + 1
                    && ".) ".indexOf(words.charAt(label.length())) >= 0
                    && !Character.isDigit(words.charAt(label.length() + 1))
                    && words.substring(label.length(), words.indexOf('|'))
                            .chars()
                            .anyMatch(Character::isLetter);
            missing += opens ? 1 : 0;
        }
        return missing == to;
    }

    /** "5.4 Các tổ chức" among "5.2.", "5.5.": the stop behind the number is missing. */
    private static void stops(Layout layout, List<Heading> family, List<Finding> findings) {
        List<Heading> bare = new ArrayList<>();
        for (Heading heading : family) {
            String text = layout.line(heading.line()).text();
            int end = text.indexOf(heading.label().text())
                    + heading.label().text().length();
            if (end < text.length() && text.charAt(end) == ' ') {
                bare.add(heading);
            }
        }
        if (family.size() >= FEWEST_SIBLINGS && bare.size() * 3 <= family.size()) {
            for (Heading heading : bare) {
                findings.add(new Finding(
                        heading.line(),
                        Kind.SECTION_NUMBERING,
                        "numbering-stop",
                        "Sau số mục " + heading.label().text() + " thiếu dấu chấm như ở các mục cùng cấp"));
            }
        }
    }

    /** The last figure of a label, 0 where it has none that is counted. */
    private static int number(Heading heading) {
        String text = heading.label().text();
        return switch (heading.label().style()) {
            case NUMBER, ARTICLE -> trailing(text);
            case ROMAN -> RomanNumber.parse(text).orElse(0);
            case PART, CHAPTER, SECTION ->
                Math.max(
                        trailing(text),
                        RomanNumber.parse(text.substring(text.lastIndexOf(' ') + 1))
                                .orElse(0));
            case POINT -> letter(text);
            case ANNEX, SUBSECTION, LETTER, DASH, PLUS -> 0;
        };
    }

    /** "c" is 3; "đ" counts as "d", since as many lists leave it out as have it. */
    private static int letter(String text) {
        char letter = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        boolean alone = text.length() == 1 || !Character.isLetter(text.charAt(1));
        return alone ? LETTERS.indexOf(letter == 'đ' ? 'd' : letter) + 1 : 0;
    }

    private static int trailing(String text) {
        int from = text.length();
        while (from > 0 && Character.isDigit(text.charAt(from - 1)) && text.length() - from < 4) {
            from--;
        }
        return from == text.length() ? 0 : Integer.parseInt(text.substring(from));
    }

    private static String prefix(Heading heading) {
        String text = heading.label().text();
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(0, dot);
    }

    /** Lines inside “…”: provisions of another text, numbered there. */
    private static boolean[] quoted(Layout layout) {
        boolean[] quoted = new boolean[layout.lines().size()];
        int open = 0;
        for (int i = 0; i < quoted.length; i++) {
            String text = layout.lines().get(i).text();
            quoted[i] = open > 0
                    || text.stripLeading().startsWith("“")
                    || text.stripLeading().startsWith("\"");
            for (int k = 0; k < text.length(); k++) {
                open += text.charAt(k) == '“' ? 1 : text.charAt(k) == '”' && open > 0 ? -1 : 0;
            }
        }
        return quoted;
    }
}
