package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
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
    private static final List<String> SOME =
            List.of("trong do", "cu the", "tr.do", "rieng", "trong so do", "trong so nay");
    /** "… triệu đồng (vốn ĐTPT: …": in brackets behind an amount stands what it consists of. */
    private static final Pattern BRACKETED = Pattern.compile(
            "^\\((?:von |nguon |phan )?(?:dtpt|sn|dau tu|su nghiep|ngan sach|nstw|nsdp|trung uong|dia phuong|tw|ns )");
    /** What calls an amount the sum of those before it, with its marks: "công trình" and "cổng trường" are no sums. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:cộng(?: lại| chung| các nguồn)?|tổng cộng|tổng số|tổng|hai nguồn|cả hai nguồn|các nguồn)(?!\\p{L})[\\p{L} :]{0,30}$|= ?$");
    /** At the head of an entry: "Cộng", "Tổng số". */
    private static final Pattern CALLED_TOTAL = Pattern.compile("^(?:cộng|tổng)(?!\\p{L})");
    /** With its marks: "con giống" is no rest. */
    private static final Pattern REST =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:phần|số|vốn) )?còn(?: lại)?(?!\\p{L})");
    /** "Dành 339 triệu đồng trong tổng số 324 triệu đồng": the second is what the first is taken from. */
    private static final Pattern TAKEN_FROM =
            Pattern.compile("^(?:trong|tren|tu) tong (?:so|von|kinh phi|nguon)\\b[a-z ]{0,30}$");
    /** "… trong số 324 triệu đồng": unless what follows is a part of its own, with its own source. */
    private static final Pattern TAKEN_FROM_SOME = Pattern.compile("^(?:trong|tren) (?:so|khoan)\\b[a-z ]{0,30}$");
    /** "Trong 202 triệu đồng … có 217 triệu đồng". */
    private static final Pattern OUT_OF =
            Pattern.compile("^(?:trong|tu) ?(?:tong so|so|so tien|so von|tong von|tong kinh phi)?$");

    private static final int MOST_ENTRIES = 12;

    private final Layout layout;
    private final List<Statement> statements;
    private final List<Sum> sums = new ArrayList<>();
    /** What is a total or a part already. */
    private final Set<Integer> summed = new HashSet<>();

    SumFinder(Layout layout, List<Statement> statements) {
        this.layout = layout;
        this.statements = statements;
    }

    List<Sum> find() {
        withinParagraphs();
        belowHeadings();
        belowPlainLines();
        totalsOfLists();
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
            totalBehind(from, to);
            takenFrom(from, to);
            rest(from, to);
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

    /** "ngân sách trung ương A; ngân sách địa phương B; cộng: C", "A + B = C". */
    private void totalBehind(int from, int to) {
        for (int k = from + 2; k < to; k++) {
            String label = statements.get(k).label.stripTrailing();
            Statement first = statements.get(k - 2);
            Statement second = statements.get(k - 1);
            boolean called = TOTAL.matcher(statements
                            .get(k)
                            .words
                            .stripTrailing()
                            .replaceAll("[:(]+$", "")
                            .stripTrailing())
                    .find();
            boolean parted = (first.source != null || first.nature != null) && areShares(List.of(k - 2, k - 1));
            if (called && !isPartOfSum(k) && parted && label.indexOf(". ") < 0 && second.label.indexOf(". ") < 0) {
                Statement total = statements.get(k);
                total.source = total.source == null || total.source == Source.TOTAL ? null : total.source;
                keep(new Sum(k, List.of(k - 2, k - 1), true));
            }
        }
    }

    private void takenFrom(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            Statement first = statements.get(k - 1);
            Statement second = statements.get(k);
            boolean reached = first.measure == Measure.DISBURSED || second.measure == Measure.DISBURSED;
            if (reached || second.secondOfPair || isPartOfSum(k) || isPartOfSum(k - 1)) {
                continue;
            }
            String label = Marks.strip(second.label);
            boolean bare = second.source == null && second.nature == null;
            if (TAKEN_FROM.matcher(label).find()
                    || (bare && TAKEN_FROM_SOME.matcher(label).find())) {
                keep(new Sum(k, List.of(k - 1), false));
            } else if (OUT_OF.matcher(Marks.strip(first.label)).find()
                    && (" " + label + " ").contains(" co ")
                    && label.indexOf(". ") < 0) {
                keep(new Sum(k - 1, List.of(k), false));
            }
        }
    }

    private void keep(Sum sum) {
        sums.add(sum);
        summed.add(sum.total());
        summed.addAll(sum.parts());
    }

    private boolean isPartOfSum(int index) {
        return summed.contains(index);
    }

    /** "T, ngân sách trung ương bảo đảm A, phần còn lại B do …": with what is left the parts are all of it. */
    private void rest(int from, int to) {
        if (to - from != 3) {
            return;
        }
        Statement total = statements.get(from);
        Statement part = statements.get(from + 1);
        Statement left = statements.get(from + 2);
        boolean one = total.source == null
                && (part.source != null || part.nature != null)
                && left.label.indexOf(". ") < 0
                && REST.matcher(left.words).find()
                && !isPartOfSum(from)
                && part.measure != Measure.DISBURSED;
        if (one) {
            inherit(part, total);
            inherit(left, total);
            keep(new Sum(from, List.of(from + 1, from + 2), true));
        }
    }

    /** "- NSTW: A", "- NSĐP: B", "- Cộng: C": the last of a list, or the first, is called the sum of the others. */
    private void totalsOfLists() {
        Map<Integer, List<Integer>> lists = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Line line = layout.line(statements.get(i).line);
            Heading heading = layout.headingOf(line.number()).orElse(null);
            if (heading != null
                    && heading.line() == line.number()
                    && heading.label().isBullet()
                    && (i == 0 || statements.get(i - 1).line != line.number())) {
                Heading above = heading.parent();
                lists.computeIfAbsent(above == null ? 0 : above.line(), place -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> list : lists.values()) {
            if (list.size() < 3 || list.size() > MOST_ENTRIES) {
                continue;
            }
            int last = list.getLast();
            int first = list.getFirst();
            int total = isCalledTotal(last) ? last : isCalledTotal(first) ? first : -1;
            List<Integer> parts = list.stream().filter(index -> index != total).toList();
            boolean free = total >= 0 && !isPartOfSum(total) && areShares(parts);
            if (free) {
                keep(new Sum(total, parts, true));
            }
        }
    }

    private boolean isCalledTotal(int index) {
        return CALLED_TOTAL.matcher(Marks.strip(statements.get(index).words)).find();
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
        return BRACKETED.matcher(head).find() ? Boolean.FALSE : null;
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
        keep(new Sum(total, parts, (said || areShares(parts)) && parts.size() > 1));
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
