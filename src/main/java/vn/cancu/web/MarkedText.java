package vn.cancu.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.SourceText;

/**
 * A page of a text as printed, cut where marks begin and end.
 *
 * <p>A line is a row; a line that is too long for one is continued in further rows, and a text that is too long for one page in
 * further pages, so that no text can be too much for a browser. Nothing of it is left out.
 *
 * @param page from 1
 * @param pages how many there are
 * @param rows of this page
 */
record MarkedText(int page, int pages, List<Row> rows) {
    static final int ROW_UNITS = 2_000;
    static final int PAGE_ROWS = 2_000;
    static final int PAGE_UNITS = 300_000;

    MarkedText {
        rows = List.copyOf(rows);
    }

    /**
     * A line, or a piece of a long one.
     *
     * @param line its number, from 1
     * @param continued whether it continues the row before
     * @param blank whether nothing is printed in it
     * @param pieces its words in order
     */
    record Row(int line, boolean continued, boolean blank, List<Piece> pieces) {
        Row {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Words that carry the same marks.
     *
     * @param text the words
     * @param style names of their marks for the style sheet, empty where they carry none
     * @param href where they lead, null where nowhere
     * @param title what the marks say, null where they carry none
     */
    record Piece(
            String text,
            String style,
            @Nullable String href,
            @Nullable String title) {}

    /** Where a piece of the text stands: units {@code start} to {@code end} of a line. */
    private record Stretch(int line, int start, int end) {}

    /**
     * One page.
     *
     * @param wanted the page; the nearest there is, where there is none such
     * @param line shows the page that holds this line instead; null to go by {@code wanted}
     */
    static MarkedText of(SourceText text, List<Mark> marks, int wanted, @Nullable Integer line) {
        List<List<Stretch>> pages = pages(text);
        int page = Math.clamp(line == null ? wanted : pageOf(line, pages), 1, pages.size());
        Map<Integer, List<Mark>> byLine = marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.evidence().line()));
        List<Row> rows = pages.get(page - 1).stream()
                .map(stretch -> row(text, stretch, byLine.getOrDefault(stretch.line, List.of())))
                .toList();
        return new MarkedText(page, pages.size(), rows);
    }

    private static int pageOf(int line, List<List<Stretch>> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).getLast().line >= line) {
                return i + 1;
            }
        }
        return pages.size();
    }

    private static List<List<Stretch>> pages(SourceText text) {
        List<List<Stretch>> pages = new ArrayList<>();
        List<Stretch> page = new ArrayList<>();
        int units = 0;
        for (int line = 1; line <= text.lineCount(); line++) {
            int length = text.endOfLine(line) - text.startOfLine(line);
            int start = 0;
            do {
                int end = cut(text, line, start, length);
                if (page.size() >= PAGE_ROWS || (units + end - start > PAGE_UNITS && !page.isEmpty())) {
                    pages.add(page);
                    page = new ArrayList<>();
                    units = 0;
                }
                page.add(new Stretch(line, start, end));
                units += end - start;
                start = end;
            } while (start < length);
        }
        pages.add(page);
        return pages;
    }

    /** Where a row ends: at its greatest length, but never between the halves of a character. */
    private static int cut(SourceText text, int line, int start, int length) {
        int end = Math.min(start + ROW_UNITS, length);
        boolean splits = end < length && Character.isLowSurrogate(text.raw().charAt(text.startOfLine(line) + end));
        return splits ? end - 1 : end;
    }

    private static Row row(SourceText text, Stretch stretch, List<Mark> marks) {
        String line = text.raw()
                .substring(
                        text.startOfLine(stretch.line) + stretch.start, text.startOfLine(stretch.line) + stretch.end);
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start() < stretch.end && mark.end() > stretch.start)
                .sorted(Comparator.comparing(Mark::kind))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start, stretch.end));
        for (Mark mark : here) {
            cuts.add(Math.max(mark.start(), stretch.start));
            cuts.add(Math.min(mark.end(), stretch.end));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = stretch.start;
        for (int to : cuts.tailSet(stretch.start, false)) {
            pieces.add(piece(line.substring(from - stretch.start, to - stretch.start), from, to, here));
            from = to;
        }
        return new Row(stretch.line, stretch.start > 0, line.isBlank(), pieces);
    }

    private static Piece piece(String words, int from, int to, List<Mark> marks) {
        List<Mark> over = marks.stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .toList();
        if (over.isEmpty()) {
            return new Piece(words, "", null, null);
        }
        String style = over.stream()
                .map(mark -> "m-" + mark.kind().word()
                        + (mark.many() ? " m-many" : "")
                        + (mark.start() == from ? " first-" + mark.kind().word() : ""))
                .distinct()
                .collect(Collectors.joining(" ", "m ", ""));
        String href = over.stream()
                .map(Mark::href)
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
        String title = over.stream().map(Mark::title).distinct().collect(Collectors.joining(" · "));
        return new Piece(words, style, href, title);
    }
}
