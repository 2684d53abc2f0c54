package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;

/**
 * Finds which amounts are parts of which: in one sentence ("…, gồm A và B"), in the bullets or numbered lines below a total.
 *
 * <p>Parts take over measure, year and source of their total where their own words give none.
 */
final class SumFinder {
    private static final List<String> WHOLE = List.of("bao gom", "gom", "chia ra");
    private static final List<String> SOME = List.of("trong do", "cu the", "tr.do");

    private final Layout layout;
    private final List<Statement> statements;
    private final List<Sum> sums = new ArrayList<>();

    SumFinder(Layout layout, List<Statement> statements) {
        this.layout = layout;
        this.statements = statements;
    }

    List<Sum> find() {
        withinParagraphs();
        belowHeadings();
        belowPlainLines();
        return sums;
    }

    /** The first amount of a paragraph and those behind "gồm" or "trong đó" in the same paragraph. */
    private void withinParagraphs() {
        int from = 0;
        while (from < statements.size()) {
            int to = from + 1;
            Optional<Paragraph> paragraph = layout.paragraphOf(statements.get(from).line);
            while (to < statements.size()
                    && layout.paragraphOf(statements.get(to).line).equals(paragraph)) {
                to++;
            }
            within(from, to);
            from = to;
        }
    }

    private void within(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            Boolean whole = opens(statements.get(i + 1).label);
            if (whole == null) {
                continue;
            }
            List<Integer> parts = new ArrayList<>();
            int k = i + 1;
            while (k < to && (k == i + 1 || continues(statements.get(k)))) {
                if (!statements.get(k).secondOfPair) {
                    parts.add(k);
                }
                k++;
            }
            // "(trong đó: …)" inside a list of parts goes on behind its bracket with parts of the outer total.
            add(i, parts, whole);
            i = k - 2;
        }
    }

    private static boolean continues(Statement part) {
        return opens(part.label) == null && part.label.indexOf(')') < 0 && part.label.indexOf('.') < 0;
    }

    /** TRUE behind "gồm", FALSE behind "trong đó", null where a label opens no list. */
    private static @Nullable Boolean opens(String label) {
        String head = label.stripLeading();
        head = head.substring(0, Math.min(head.length(), 24));
        for (String word : SOME) {
            int at = head.indexOf(word);
            if (at >= 0 && at < 8) {
                return Boolean.FALSE;
            }
        }
        for (String word : WHOLE) {
            int at = head.indexOf(word);
            if (at >= 0 && at < 8) {
                return Boolean.TRUE;
            }
        }
        return null;
    }

    /** The first amount of a labelled line and the first amounts of the lines one level below. */
    private void belowHeadings() {
        Map<Heading, Integer> firsts = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            int line = statements.get(i).line;
            int index = i;
            layout.headingOf(line)
                    .filter(heading -> heading.line() == line)
                    .ifPresent(heading -> firsts.putIfAbsent(heading, index));
        }
        Map<Heading, List<Integer>> below = new LinkedHashMap<>();
        firsts.forEach((heading, index) -> {
            Heading parent = heading.parent();
            if (parent != null && firsts.containsKey(parent)) {
                below.computeIfAbsent(parent, key -> new ArrayList<>()).add(index);
            }
        });
        below.forEach((parent, parts) -> add(firsts.getOrDefault(parent, 0), parts, isWhole(parent)));
    }

    private boolean isWhole(Heading parent) {
        String tail = tail(parent.line());
        return tail.contains("gom") || tail.contains("chia ra");
    }

    private String tail(int line) {
        Optional<Paragraph> paragraph = layout.paragraphOf(line);
        String folded = paragraph.map(Paragraph::folded).orElse("");
        return folded.substring(Math.max(0, folded.length() - 20));
    }

    /** A line without a label that ends "…, trong đó:", and the bullets right below it. */
    private void belowPlainLines() {
        Map<Integer, Integer> firsts = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            firsts.putIfAbsent(statements.get(i).line, i);
        }
        firsts.forEach((line, index) -> {
            String tail = tail(line);
            boolean opens = tail.endsWith(":") && (tail.contains("trong do") || tail.contains("gom"));
            if (opens && layout.line(line).label() == null) {
                List<Integer> parts = new ArrayList<>();
                int next = layout.paragraphOf(line).map(Paragraph::lastLine).orElse(line) + 1;
                while (next <= layout.lines().size() && isBulletOrBlank(next)) {
                    if (firsts.containsKey(next)) {
                        parts.add(firsts.get(next));
                    }
                    next++;
                }
                add(index, parts, tail.contains("gom"));
            }
        });
    }

    private boolean isBulletOrBlank(int line) {
        Line.Kind kind = layout.line(line).kind();
        return kind == Line.Kind.BULLET || kind == Line.Kind.BLANK;
    }

    private void add(int total, List<Integer> parts, boolean said) {
        Statement whole = statements.get(total);
        parts.removeIf(part -> part == total || startsWithFigure(statements.get(part).label));
        if (parts.isEmpty()) {
            return;
        }
        for (int part : parts) {
            inherit(statements.get(part), whole);
        }
        sums.add(new Sum(total, parts, (said || areShares(parts)) && parts.size() > 1));
    }

    /** "a. 1. …" is a level of its own below "a." that the labels do not show. */
    private static boolean startsWithFigure(String label) {
        String bare = label.stripLeading();
        return bare.length() > 2 && Character.isDigit(bare.charAt(0)) && bare.charAt(1) == '.';
    }

    /** The central and the local share of one amount are all of it; so are what is invested and what is spent. */
    private boolean areShares(List<Integer> parts) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        for (int part : parts) {
            Statement statement = statements.get(part);
            if (statement.source != null) {
                sources.add(statement.source);
            }
            if (statement.nature != null) {
                natures.add(statement.nature);
            }
        }
        boolean bySource = sources.contains(Source.CENTRAL) && sources.contains(Source.LOCAL);
        boolean byNature = sources.isEmpty() && natures.size() == 2 && parts.size() == 2;
        return bySource || byNature;
    }

    private static void inherit(Statement part, Statement whole) {
        part.measure = part.measure == null ? whole.measure : part.measure;
        part.year = part.year == null ? whole.year : part.year;
        part.nature = part.nature == null ? whole.nature : part.nature;
        part.source = part.source == null && whole.source != Source.TOTAL ? whole.source : part.source;
    }
}
