package vn.cancu.reading.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.text.Folding;
import vn.cancu.text.RomanNumber;

/**
 * Gaps in lists whose numbers are no labels of headings: "Bước 1", "Thứ nhất", "Một là", "i)", "IV.1", the first column of a table.
 *
 * <p>Such a list begins with one and goes on with two before a gap in it is believed: "Đợt 2 … Đợt 4" may name two of many, and a letter i
 * alone is no Roman figure.
 */
final class OrdinalFinder implements Finder {
    private static final int LONGEST_OPENING = 60;
    /** A wider jump is another list. */
    private static final int WIDEST_GAP = 4;

    private static final String COUNTED = "\\d{1,2}|[ivx]{1,5}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi"
            + "|thu (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)";
    /** What is done or said one after the other, so that none is left out; of projects, tasks and criteria a plan may take some. */
    private static final Pattern STEP = Pattern.compile(
            "(?<word>buoc|khau|vong|dot|buoi|giai phap|nguyen tac|yeu cau|nhom giai phap|nhom nhiem vu|ky|lan|quy trinh|cong doan|giai doan)"
                    + " (?:so )?(?<n>" + COUNTED + ")\\b ?(?:[:.,)(/-]|la\\b|$)");

    private static final Pattern ORDINAL =
            Pattern.compile("thu (?<n>nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)\\b ?(?:[:.,-]|la\\b)");
    private static final Pattern IS =
            Pattern.compile("(?<n>mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) la\\b ?[:,-]?(?! (?:so|mot)\\b)");
    private static final Pattern SMALL_ROMAN = Pattern.compile("\\(?(?<n>[ivx]{1,5})[).]");
    private static final Pattern COMPOUND =
            Pattern.compile("(?<word>(?:[IVX]{1,5}|[A-H])(?:[.-]\\d{1,2}){0,2})[.-](?<n>\\d{1,2})[.):]? ");

    private static final Pattern FIGURE = Pattern.compile("\\|\\s*[\\d.,]+\\s*(?:\\||$)");

    private static final List<String> WORDS =
            List.of("nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");

    /** A list as far as it was read: its last number and how many before it followed each other from one on. */
    private record Count(int last, int line, String label, int run) {}

    @Override
    public void find(Matter matter, List<Finding> findings) {
        Map<String, Count> counts = new HashMap<>();
        Layout layout = matter.layout();
        Rows rows = new Rows();
        for (Line line : layout.lines()) {
            if (line.isBlank() || line.kind() == Line.Kind.PAGE) {
                continue;
            }
            boolean body = line.zone() == Line.Zone.BODY || line.zone() == Line.Zone.ANNEX;
            if (line.kind() == Line.Kind.TABLE || line.text().indexOf('|') > 0) {
                rows.row(line, body, findings);
                continue;
            }
            rows = new Rows();
            if (body && line.kind() != Line.Kind.NOTE) {
                read(layout, line, counts, findings);
            }
        }
    }

    private static void read(Layout layout, Line line, Map<String, Count> counts, List<Finding> findings) {
        String opening = line.text().strip();
        opening = opening.substring(0, Math.min(LONGEST_OPENING, opening.length()));
        if (opening.startsWith("-") || opening.startsWith("+") || opening.startsWith("*")) {
            opening = opening.substring(1).stripLeading();
        }
        if (opening.isEmpty()) {
            return;
        }
        // What stands below one heading is one list.
        String place = layout.sectionOf(line.number())
                .map(Heading::line)
                .map(String::valueOf)
                .orElse("");
        String folded = Folding.fold(opening);
        boolean upper = Character.isUpperCase(opening.charAt(0));
        Matcher step = STEP.matcher(folded);
        Matcher ordinal = ORDINAL.matcher(folded);
        Matcher is = IS.matcher(folded);
        Matcher small = SMALL_ROMAN.matcher(opening);
        Matcher compound = COMPOUND.matcher(opening);
        if (upper && step.lookingAt()) {
            String word = step.group("word");
            count(place + word, value(step.group("n")), line, opening.substring(0, step.end("n")), counts, findings);
        } else if (upper && ordinal.lookingAt()) {
            count(
                    place + "thu",
                    value(ordinal.group("n")),
                    line,
                    opening.substring(0, ordinal.end("n")),
                    counts,
                    findings);
        } else if (upper && is.lookingAt()) {
            count(place + "la", value(is.group("n")), line, opening.substring(0, is.end("n")), counts, findings);
        } else if (small.lookingAt()) {
            count("small", roman(small.group("n")), line, small.group("n"), counts, findings);
        } else if (compound.lookingAt()) {
            String word = compound.group("word");
            String label = opening.substring(0, compound.end("n"));
            count("." + word, Integer.parseInt(compound.group("n")), line, label, counts, findings);
        }
    }

    private static void count(
            String family, int number, Line line, String label, Map<String, Count> counts, List<Finding> findings) {
        Count before = counts.get(family);
        Count now = next(before, number, line, label);
        if (isGap(before, number)) {
            tell(before == null ? "" : before.label(), label, line, findings);
        }
        counts.put(family, now);
    }

    private static Count next(@Nullable Count before, int number, Line line, String label) {
        int run = number == 1 ? 1 : 0;
        if (number != 1 && before != null && number == before.last() + 1 && before.run() > 0) {
            run = before.run() + 1;
        }
        return new Count(number, line.number(), label, run);
    }

    private static boolean isGap(@Nullable Count before, int number) {
        return before != null
                && before.run() >= 2
                && number > before.last() + 1
                && number - before.last() - 1 < WIDEST_GAP;
    }

    private static void tell(String before, String label, Line line, List<Finding> findings) {
        findings.add(new Finding(
                line.number(),
                Kind.SECTION_NUMBERING,
                "numbering-gap",
                "Sau mục " + before + " là mục " + label + ": thiếu số ở giữa"));
    }

    private static int value(String printed) {
        String word = printed.startsWith("thu ") ? printed.substring(4) : printed;
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        String usual = word.equals("mot") ? "nhat" : word.equals("bon") ? "tu" : word;
        int index = WORDS.indexOf(usual);
        return index >= 0 ? index + 1 : roman(word);
    }

    private static int roman(String printed) {
        return RomanNumber.parse(printed.toUpperCase(java.util.Locale.ROOT)).orElse(0);
    }

    /** The rows of one table whose first column is headed as that of the numbers. */
    private static final class Rows {
        private final List<Line> lines = new ArrayList<>();
        private boolean numbered;
        private @Nullable Count count;

        void row(Line line, boolean body, List<Finding> findings) {
            String text = line.text().strip();
            text = text.startsWith("|") ? text.substring(1) : text;
            int bar = text.indexOf('|');
            String cell = (bar < 0 ? text : text.substring(0, bar)).strip();
            if (lines.isEmpty() || !numbered) {
                String folded = Folding.fold(cell.substring(0, Math.min(12, cell.length())));
                numbered = folded.equals("tt")
                        || folded.equals("stt")
                        || folded.equals("so tt")
                        || folded.equals("so thu tu");
                lines.add(line);
                return;
            }
            if (bar >= 0 && FIGURE.matcher(text.substring(bar)).find()) {
                // Of a table of figures rows without any may be left out.
                count = null;
                return;
            }
            boolean plain = !cell.isEmpty() && cell.length() < 3 && cell.chars().allMatch(Character::isDigit);
            if (!plain) {
                // A row without a number belongs to the one above; any other label begins a list of its own.
                count = cell.isEmpty() ? count : null;
                return;
            }
            int number = Integer.parseInt(cell);
            if (body && isGap(count, number)) {
                tell(count == null ? "" : count.label(), cell, line, findings);
            }
            count = next(count, number, line, cell);
        }
    }
}
