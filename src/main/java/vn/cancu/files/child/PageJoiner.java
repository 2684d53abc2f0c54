package vn.cancu.files.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Puts the pages of a print after each other, so that a sentence which goes on over a page goes on in the text.
 *
 * <p>Lines of one paragraph are one line again, as far as they stand on one page. A paragraph that ends without a full stop is parted from the next one by a blank line, since its last line left room for more words.
 * Left out are page numbers, and lines that stand at the same edge of most pages with no more than figures changed. A page ends with a
 * form feed at the end of its last line, or within it where a narrow column goes on, which is in no word and makes no line of its own.
 */
final class PageJoiner {
    /** Lines at each edge of a page that may be header or footer. */
    private static final int EDGE = 3;

    /** Letters of a paragraph at most. */
    private static final int LONGEST = 4000;

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)[-–—\\s]*(?:trang\\s*)?(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?[-–—\\s.]*");

    private PageJoiner() {}

    static List<String> join(List<List<PrintedLine>> pages) {
        List<List<PrintedLine>> bare = new ArrayList<>();
        for (List<PrintedLine> page : pages) {
            bare.add(new ArrayList<>(page));
            trim(bare.getLast());
        }
        // What a header hid below it may be one too: a number above a repeated line, or the other way round.
        for (int i = 0; i < EDGE; i++) {
            removeNumbers(bare);
            removeRepeated(bare, true);
            removeRepeated(bare, false);
        }
        List<String> lines = new ArrayList<>();
        PrintedLine before = null;
        for (int page = 0; page < bare.size(); page++) {
            boolean first = true;
            for (PrintedLine line : bare.get(page)) {
                if (before != null && first && before.goesOnOverPage(line)) {
                    lines.add(lines.removeLast() + line.text());
                } else if (before != null
                        && !first
                        && before.goesOnIn(line)
                        && lines.getLast().length() < LONGEST) {
                    lines.add(lines.removeLast() + " " + line.text());
                } else {
                    if (before != null && TextLines.isOpen(lines.getLast()) && before.endsBefore(line)) {
                        lines.add("");
                    }
                    lines.add(line.text());
                }
                before = line;
                first = false;
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
            lines.add(lines.removeLast() + "\f");
        }
        return lines;
    }

    private static void trim(List<PrintedLine> page) {
        while (!page.isEmpty() && page.getFirst().isBlank()) {
            page.removeFirst();
        }
        while (!page.isEmpty() && page.getLast().isBlank()) {
            page.removeLast();
        }
    }

    /** Removes a number at an edge where it is the page's own, or counts on from page to page. */
    private static void removeNumbers(List<List<PrintedLine>> pages) {
        for (boolean top : new boolean[] {true, false}) {
            Map<Integer, Integer> shifts = new HashMap<>();
            for (int i = 0; i < pages.size(); i++) {
                int number = number(pages.get(i), top);
                if (number >= 0) {
                    shifts.merge(number - i, 1, Integer::sum);
                }
            }
            for (int i = 0; i < pages.size(); i++) {
                int number = number(pages.get(i), top);
                if (number >= 0 && (number == i + 1 || shifts.getOrDefault(number - i, 0) >= 3)) {
                    remove(pages.get(i), top);
                }
            }
        }
    }

    private static int number(List<PrintedLine> page, boolean top) {
        if (page.isEmpty()) {
            return -1;
        }
        var matcher = NUMBER.matcher((top ? page.getFirst() : page.getLast()).text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** Removes the edge line that most pages share; the first page often has none. */
    private static void removeRepeated(List<List<PrintedLine>> pages, boolean top) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<PrintedLine> page : pages) {
            if (page.size() > 1) {
                seen.merge(shape(page, top), 1, Integer::sum);
            }
        }
        int enough = Math.max(3, (pages.size() + 1) / 2);
        for (List<PrintedLine> page : pages) {
            if (page.size() > 1 && seen.getOrDefault(shape(page, top), 0) >= enough) {
                remove(page, top);
            }
        }
    }

    private static String shape(List<PrintedLine> page, boolean top) {
        return (top ? page.getFirst() : page.getLast())
                .text()
                .strip()
                .replaceAll("\\d+", "#")
                .replaceAll("\\s+", " ");
    }

    private static void remove(List<PrintedLine> page, boolean top) {
        if (top) {
            page.removeFirst();
        } else {
            page.removeLast();
        }
        trim(page);
    }
}
