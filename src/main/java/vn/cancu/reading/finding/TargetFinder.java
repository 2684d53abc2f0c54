package vn.cancu.reading.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Evidence;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.document.Target;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.table.TableFinder;
import vn.cancu.reading.table.TableRow;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;
import vn.cancu.text.VietnameseNumber;

/**
 * A target that is worse than a result of the same indicator that the document itself reports, in sentences or in one row of a table.
 *
 * <p>What is measured may stand before the figure or behind it ("đạt 83,1% dân số"), or in the sentence before ("tỷ lệ này"): a figure
 * whose own words name nothing measures what the one before it does.
 */
final class TargetFinder implements Finder {
    private static final Set<String> EMPTY = Set.of(
            "ty", "ti", "le", "dat", "va", "duoc", "cac", "cua", "co", "tren", "so", "den", "hoac", "duy", "tri", "dia",
            "ban", "xa", "nam", "cuoi", "ket", "qua", "muc", "tieu", "chi", "phan", "dau", "hien", "nay", "het", "giam",
            "tang", "xuong", "con", "len", "duoi", "nang", "da", "thuc", "trong", "tai", "voi", "thang", "vao", "tong",
            "la", "chiem", "hoan", "thanh", "keo", "dua", "do", "tinh", "ke", "hoach", "uoc", "bang", "trang", "toan",
            "it", "nhat", "khoang", "theo", "moi", "mo", "chung", "rieng", "truoc", "sau", "ngay", "quy");
    /** Indicators of which less is better. */
    private static final List<String> LESS = List.of(
            "suy dinh duong",
            "ho ngheo",
            "can ngheo",
            "ngheo da chieu",
            "tu vong",
            "tao hon",
            "that nghiep",
            "tai ngheo",
            "nha tam",
            "dot nat",
            "mu chu",
            "bo hoc",
            "thieu nuoc",
            "thieu dat",
            "thieu viec lam",
            "sinh con thu",
            "thap coi",
            "nhe can",
            "hon nhan can huyet",
            "tai phat",
            "o nhiem");
    /** "hộ nghèo được vay vốn", "hộ thoát nghèo": of those who lack something, the more are helped the better. */
    private static final Pattern HELPED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:duoc|tiep can|tham gia|thoat|su dung|huong|vuon len)\\b");
    /** Words that tell one indicator from another that is called the same but for them: hộ nghèo and hộ cận nghèo, thấp còi and nhẹ cân. */
    private static final Set<String> TELLING = Set.of(
            "can", "nu", "trai", "gai", "mam", "non", "thcs", "thpt", "thap", "coi", "nhe", "bhyt", "bhxh", "rac");
    /** "tỷ lệ này", "mức trên": what the figure before measures. */
    private static final Pattern SAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:ty le|ti le|chi tieu|muc|chi so|con so|ket qua) (?:nay|do|tren|noi tren)\\b");

    /** "… so với mức 100% đã đạt". */
    private static final Pattern OF_LEVEL = Pattern.compile("so voi (?:muc|ket qua|con so|ty le|ti le|thuc hien|hien)");

    private static final Pattern PERCENT =
            Pattern.compile("^\\s*(?:>|<|≥|≤|=|trên|dưới)*\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%\\s*$");
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])20\\d\\d\\b");
    private static final List<String> RESULT =
            List.of("thuc hien", "ket qua", "hien trang", "uoc", "da dat", "dat duoc");
    private static final List<String> AIM = List.of("ke hoach", "muc tieu", "chi tieu", "phan dau");
    private static final int MOST = 400;
    private static final int LONGEST_TAIL = 100;

    /** @param more {@code words} with those behind the figure */
    private record Measured(Target target, Set<String> words, Set<String> more, BigDecimal value, boolean less) {}

    @Override
    public void find(Matter matter, List<Finding> findings) {
        List<Measured> results = new ArrayList<>();
        List<Measured> aims = new ArrayList<>();
        Measured before = null;
        for (Target target : matter.targets()) {
            Measured measured = measured(matter.layout(), target, before).orElse(null);
            if (measured != null) {
                (target.kind() == Target.Kind.RESULT ? results : aims).add(measured);
                before = measured;
            }
        }
        for (Measured aim : aims.subList(0, Math.min(MOST, aims.size()))) {
            for (Measured result : results.subList(0, Math.min(MOST, results.size()))) {
                if (isWorse(aim.value(), result.value(), aim.less())
                        && aim.less() == result.less()
                        && isOneIndicator(aim, result)) {
                    findings.add(finding(aim.target(), result.target()));
                    break;
                }
            }
        }
        tables(matter.layout(), findings);
    }

    private static boolean isWorse(BigDecimal aim, BigDecimal result, boolean less) {
        int compared = aim.compareTo(result);
        return less ? compared > 0 : compared < 0;
    }

    private static Finding finding(Target aim, Target result) {
        return new Finding(
                aim.evidence().line(),
                Kind.INCONSISTENT_FIGURES,
                "target-below-result",
                "Chỉ tiêu " + aim.value() + "% kém kết quả đã đạt " + result.value() + "% (dòng "
                        + result.evidence().line() + ")",
                List.of(aim.evidence(), result.evidence()));
    }

    private static Optional<Measured> measured(Layout layout, Target target, @Nullable Measured before) {
        String quote = Folding.fold(target.evidence().quote());
        boolean percent = "%".equals(target.unit());
        // "giảm 2,77%" and "tăng 3% so với năm 2023" are by how much, not to where.
        boolean byHowMuch = (quote.contains("giam") || quote.contains("tang "))
                && !quote.contains("con ")
                && !quote.contains("xuong")
                && !quote.contains("len ")
                && !quote.contains("dat ");
        if (!percent || byHowMuch || !target.value().matches("\\d{1,3}(?:\\.\\d{1,4})?")) {
            return Optional.empty();
        }
        String folded = Folding.fold(target.indicator());
        String tail = tail(layout, target.evidence());
        Set<String> words = words(folded);
        Set<String> more = words(folded + " " + tail);
        boolean less = isLess(folded + " " + tail);
        boolean refers = SAME.matcher(folded).find() || OF_LEVEL.matcher(folded).find();
        // "… đạt 83,1% dân số; chỉ tiêu năm 2023: 79,2% dân số".
        if (before != null
                && target.evidence().line() - before.target().evidence().line() <= 2
                && (refers || (more.size() < 2 && before.more().containsAll(more)))) {
            return Optional.of(
                    new Measured(target, before.words(), before.more(), new BigDecimal(target.value()), before.less()));
        }
        return more.size() < 2
                ? Optional.empty()
                : Optional.of(new Measured(target, words, more, new BigDecimal(target.value()), less));
    }

    private static boolean isLess(String folded) {
        return LESS.stream().anyMatch(folded::contains)
                && !HELPED.matcher(folded).find();
    }

    private static Set<String> words(String folded) {
        Set<String> words = new HashSet<>(List.of(Folding.key(folded).split(" ", -1)));
        words.removeAll(EMPTY);
        words.removeIf(word -> word.isEmpty() || Character.isDigit(word.charAt(0)));
        return words;
    }

    /** The words behind the figure up to the next mark or figure: "đạt 83,1% dân số". */
    private static String tail(Layout layout, Evidence evidence) {
        String text = layout.line(evidence.line()).text();
        int from = evidence.start() + evidence.quote().length();
        if (from >= text.length()) {
            return "";
        }
        int end = from;
        int limit = Math.min(text.length(), from + LONGEST_TAIL);
        while (end < limit && ".,;:(".indexOf(text.charAt(end)) < 0 && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Folding.fold(text.substring(from, end));
    }

    private static boolean isOneIndicator(Measured aim, Measured result) {
        boolean named = aim.words().size() >= 2 && result.words().size() >= 2;
        return (named && isSame(aim.words(), result.words())) || isSame(aim.more(), result.more());
    }

    private static boolean isSame(Set<String> a, Set<String> b) {
        if (a.size() < 3 || b.size() < 3) {
            return a.size() > 1 && a.equals(b);
        }
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        Set<String> only = new HashSet<>(a);
        only.addAll(b);
        only.removeIf(word -> a.contains(word) && b.contains(word));
        only.retainAll(TELLING);
        if (!only.isEmpty()) {
            return false;
        }
        int smaller = Math.min(a.size(), b.size());
        int larger = Math.max(a.size(), b.size());
        return common * 10 >= smaller * 8 && common * 2 >= larger;
    }

    /** "Chỉ tiêu | Thực hiện năm 2023 | Kế hoạch năm 2024": one column of results, and one of what is planned for later. */
    private static void tables(Layout layout, List<Finding> findings) {
        for (TextTable table : TableFinder.find(layout)) {
            int result = column(table, RESULT, AIM);
            int aim = column(table, AIM, RESULT);
            if (result < 0 || aim < 0 || !isLater(head(table, aim), head(table, result))) {
                continue;
            }
            for (TableRow row : table.rows()) {
                String name = Folding.fold(row.cells().get(table.nameColumn()).text());
                BigDecimal planned = percent(row.cells().get(aim).text());
                BigDecimal reached = percent(row.cells().get(result).text());
                boolean change = name.startsWith("muc giam") || name.startsWith("giam ") || name.startsWith("toc do");
                if (planned != null && reached != null && !change && isWorse(planned, reached, isLess(name))) {
                    int line = row.line();
                    findings.add(new Finding(
                            line,
                            Kind.INCONSISTENT_FIGURES,
                            "target-below-result",
                            "Chỉ tiêu " + planned + "% kém kết quả đã đạt " + reached + "% (dòng " + line + ")"));
                }
            }
        }
    }

    private static String head(TextTable table, int column) {
        return Folding.fold(String.join(" ", table.heads().get(column)));
    }

    /** The only column whose head begins with one of the words and holds none of the others; -1 where there is none or more. */
    private static int column(TextTable table, List<String> words, List<String> others) {
        int found = -1;
        for (int i = 0; i < table.columns(); i++) {
            String head = head(table, i);
            boolean told = i != table.nameColumn()
                    && words.stream().anyMatch(head::startsWith)
                    && others.stream().noneMatch(head::contains)
                    && !head.contains("%")
                    && !head.contains("so sanh");
            if (told && found >= 0) {
                return -1;
            }
            found = told ? i : found;
        }
        return found;
    }

    private static boolean isLater(String aim, String result) {
        Matcher planned = YEAR.matcher(aim);
        Matcher reached = YEAR.matcher(result);
        return planned.find() && reached.find() && planned.group().compareTo(reached.group()) > 0;
    }

    private static @Nullable BigDecimal percent(String cell) {
        Matcher matcher = PERCENT.matcher(cell);
        return matcher.matches() ? VietnameseNumber.parse(matcher.group(1)).orElse(null) : null;
    }
}
