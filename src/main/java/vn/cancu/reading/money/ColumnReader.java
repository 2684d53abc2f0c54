package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;
import vn.cancu.reading.table.TextTable;
import vn.cancu.text.Folding;

/**
 * Tells which columns of a table hold money, and what money.
 *
 * <p>The words right above the figures are asked first, then those of the groups they stand under. Any word of a count, an area, a rate or
 * a name makes a column none of money; words that tell nothing ("Tổng số", "Năm 2024") leave it to the group and at last to the unit of
 * the table. A word that is not known is no money.
 */
final class ColumnReader {
    private enum Verdict {
        NONE,
        SUMS,
        MONEY,
        PLAIN,
        UNKNOWN
    }

    /** What one cell of the head tells. */
    private record Level(
            Verdict verdict,
            @Nullable TableUnit unit,
            @Nullable Source source,
            @Nullable Nature nature,
            @Nullable Measure measure,
            @Nullable Integer year,
            @Nullable String item,
            boolean total,
            boolean all) {}

    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])(?:19|20)\\d\\d(?![\\d/.-])");
    private static final Pattern YEAR_WORDS = Pattern.compile("(?:\\bnăm |(?<![\\d/.-]))(?:19|20)\\d\\d(?![\\d/.-])");
    private static final Pattern RANGE = Pattern.compile("20\\d\\d ?(?:-|đến|den) ?20\\d\\d");
    private static final Pattern MARKS = Pattern.compile("^[ :;.,-]+|[ :;.,-]+$");
    private static final List<String> SOME = List.of("trong đó", "chia ra");
    private static final List<String> TOTALS = List.of("tổng số", "tổng cộng", "tổng");
    private static final List<String> ALL_LOCAL = List.of("địa phương", "nsđp", "đp");

    private final StatementReader reader;
    private final ColumnWords words = new ColumnWords();

    ColumnReader(StatementReader reader) {
        this.reader = reader;
    }

    /**
     * The columns of money.
     *
     * @param title gives what the columns do not say
     * @param byRow whether a column of the table says the unit of each row
     */
    List<MoneyColumn> read(TextTable table, TableTitle title, boolean byRow) {
        List<MoneyColumn> columns = new ArrayList<>();
        for (int i = table.nameColumn() + 1; i < table.columns(); i++) {
            MoneyColumn column = column(i, table.heads().get(i), title.unit(), byRow);
            if (column != null && hasFigures(table, i)) {
                columns.add(column);
            }
        }
        return withoutDoubtful(columns, title);
    }

    /** A column of words may be headed by words of money: "Công việc được bố trí kinh phí". */
    private static boolean hasFigures(TextTable table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column).text())
                .anyMatch(text -> !text.isEmpty() && Character.isDigit(text.charAt(0)));
    }

    /** Of columns that tell the same of their figures only one that is called the total is a fact; which else is meant cannot be told. */
    private static List<MoneyColumn> withoutDoubtful(List<MoneyColumn> columns, TableTitle title) {
        Map<List<@Nullable Object>, List<MoneyColumn>> alike = new LinkedHashMap<>();
        for (MoneyColumn column : columns) {
            if (column.fact()) {
                alike.computeIfAbsent(
                                Arrays.asList(
                                        column.source() == Source.TOTAL ? null : column.source(),
                                        column.nature(),
                                        column.measure() == null ? title.measure() : column.measure(),
                                        column.year() == null ? title.year() : column.year(),
                                        column.item()),
                                key -> new ArrayList<>())
                        .add(column);
            }
        }
        Set<MoneyColumn> sure = new HashSet<>();
        for (List<MoneyColumn> same : alike.values()) {
            List<MoneyColumn> totals = same.stream().filter(MoneyColumn::total).toList();
            if (same.size() == 1 || totals.size() == 1) {
                sure.add(same.size() == 1 ? same.getFirst() : totals.getFirst());
            }
        }
        return columns.stream()
                .map(column -> sure.contains(column) ? column : column.inSumsAlone())
                .toList();
    }

    /** The column that says in what each row is counted: "Đơn vị tính"; -1 where there is none. */
    static int unitColumn(TextTable table) {
        for (int i = 0; i < table.columns(); i++) {
            List<String> head = table.heads().get(i);
            String folded = head.isEmpty() ? "" : Folding.fold(head.getLast()).strip();
            if (folded.equals("don vi tinh") || folded.equals("dvt") || folded.equals("don vi")) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable MoneyColumn column(int index, List<String> head, @Nullable TableUnit table, boolean byRow) {
        List<Level> levels = new ArrayList<>();
        for (int i = head.size() - 1; i >= 0; i--) {
            levels.add(level(head.get(i)));
        }
        Verdict verdict = verdict(levels);
        TableUnit unit = first(levels, Level::unit);
        unit = unit == null ? table : unit;
        if (verdict == Verdict.NONE || (unit == null && !byRow)) {
            return null;
        }
        Level own = levels.getFirst();
        return new MoneyColumn(
                index,
                String.join(" ", head),
                unit,
                first(levels, Level::source),
                first(levels, Level::nature),
                first(levels, Level::measure),
                first(levels, Level::year),
                first(levels, Level::item),
                verdict == Verdict.MONEY,
                own.total(),
                own.all());
    }

    private static <T> @Nullable T first(
            List<Level> levels, java.util.function.Function<Level, @Nullable T> attribute) {
        for (Level level : levels) {
            T value = attribute.apply(level);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Of all levels: NONE where one is, SUMS where money is of several years or of what is not known. */
    private static Verdict verdict(List<Level> levels) {
        boolean money = false;
        boolean unknown = levels.isEmpty();
        boolean year = false;
        boolean sums = false;
        for (Level level : levels) {
            if (level.verdict() == Verdict.NONE) {
                return Verdict.NONE;
            }
            year |= level.year() != null;
            money |= level.verdict() == Verdict.MONEY;
            // "Giai đoạn 2021-2025" above "Năm 2024" does not make a year's money that of several.
            sums |= level.verdict() == Verdict.SUMS && !year;
            unknown |= level.verdict() == Verdict.UNKNOWN;
        }
        if (unknown && !money) {
            return Verdict.NONE;
        }
        return sums || unknown ? Verdict.SUMS : Verdict.MONEY;
    }

    private Level level(String printed) {
        String lower = printed.toLowerCase(Locale.ROOT);
        TableUnit unit = TableUnit.announced(printed).orElse(null);
        boolean counted = false;
        int open = printed.indexOf('(');
        if (open >= 0) {
            unit = unit == null ? TableUnit.at(printed, open + 1).orElse(null) : unit;
            int close = lower.indexOf(')', open);
            String inner = lower.substring(open + 1, close < 0 ? lower.length() : close)
                    .strip();
            counted = words.isCounted(inner) || TableUnit.isRate(printed, open + 1);
        }
        String bare = bare(lower);
        String item = item(bare);
        Set<ColumnWords.Tells> whole = words.whole(bare);
        List<MoneyCues.Cue> cues = reader.cues().in(bare);
        return new Level(
                counted ? Verdict.NONE : verdict(lower, bare, whole, cues, item),
                unit,
                source(whole, cues),
                nature(whole, cues),
                measure(whole, bare),
                year(lower),
                item,
                whole.contains(ColumnWords.Tells.TOTAL) || bare.startsWith("tổng"),
                ALL_LOCAL.stream().anyMatch(bare::contains));
    }

    /** Words without brackets and years, and without "Trong đó:" before them. */
    private static String bare(String lower) {
        String bare = BRACKET.matcher(lower).replaceAll(" ");
        bare = YEAR_WORDS.matcher(bare).replaceAll(" ");
        bare = MARKS.matcher(bare.replaceAll(" +", " ")).replaceAll("");
        for (String some : SOME) {
            if (bare.startsWith(some) && bare.length() > some.length()) {
                bare = MARKS.matcher(bare.substring(some.length())).replaceAll("");
            }
        }
        return bare;
    }

    private static @Nullable String item(String bare) {
        String spelled = ItemLabels.spelled(bare);
        return ItemLabels.opens(spelled) || ItemLabels.opensProgramme(spelled) ? spelled : null;
    }

    private Verdict verdict(
            String lower, String bare, Set<ColumnWords.Tells> whole, List<MoneyCues.Cue> cues, @Nullable String item) {
        if (item != null || bare.isEmpty()) {
            return Verdict.PLAIN;
        }
        Optional<ColumnWords.Tells> any = words.any(lower);
        if (any.isPresent() && any.get() == ColumnWords.Tells.NONE) {
            return Verdict.NONE;
        }
        if (any.isPresent() || RANGE.matcher(lower).find() || years(lower) > 1) {
            return Verdict.SUMS;
        }
        if (!whole.isEmpty()) {
            return of(whole.iterator().next());
        }
        Optional<ColumnWords.Tells> begin = words.begin(bare);
        if (begin.isPresent()) {
            return of(begin.get());
        }
        for (String total : TOTALS) {
            if (bare.startsWith(total + " ")) {
                // "Tổng số dự án": of something, and only money words say of money.
                Verdict what = of(reader.cues().in(bare.substring(total.length() + 1)));
                return what == Verdict.UNKNOWN ? Verdict.NONE : what;
            }
        }
        return of(cues);
    }

    private static Verdict of(ColumnWords.Tells tells) {
        return switch (tells) {
            case NONE -> Verdict.NONE;
            case SUMS -> Verdict.SUMS;
            case PLAIN, TOTAL, PLANNED, ALLOCATED, DISBURSED, NEED -> Verdict.PLAIN;
            case MONEY, CENTRAL, LOCAL, OTHER, CAPITAL, RECURRENT -> Verdict.MONEY;
        };
    }

    private static Verdict of(List<MoneyCues.Cue> cues) {
        Verdict verdict = Verdict.UNKNOWN;
        for (MoneyCues.Cue cue : cues) {
            if (cue.tells().contains(MoneyCues.Tells.NONE)) {
                verdict = Verdict.NONE;
            } else if (cue.tells().contains(MoneyCues.Tells.MONEY)) {
                verdict = Verdict.MONEY;
            } else if (verdict == Verdict.UNKNOWN && !cue.tells().contains(MoneyCues.Tells.SKIP)) {
                verdict = Verdict.PLAIN;
            }
        }
        return verdict;
    }

    private static @Nullable Source source(Set<ColumnWords.Tells> whole, List<MoneyCues.Cue> cues) {
        boolean central = whole.contains(ColumnWords.Tells.CENTRAL) || has(cues, MoneyCues.Tells.CENTRAL);
        boolean local = whole.contains(ColumnWords.Tells.LOCAL) || has(cues, MoneyCues.Tells.LOCAL);
        boolean other = whole.contains(ColumnWords.Tells.OTHER) || has(cues, MoneyCues.Tells.OTHER);
        if (central && local) {
            return Source.TOTAL;
        }
        return central ? Source.CENTRAL : local ? Source.LOCAL : other ? Source.OTHER : null;
    }

    private static @Nullable Nature nature(Set<ColumnWords.Tells> whole, List<MoneyCues.Cue> cues) {
        boolean capital = whole.contains(ColumnWords.Tells.CAPITAL) || has(cues, MoneyCues.Tells.CAPITAL);
        boolean recurrent = whole.contains(ColumnWords.Tells.RECURRENT) || has(cues, MoneyCues.Tells.RECURRENT);
        return capital == recurrent ? null : capital ? Nature.CAPITAL : Nature.RECURRENT;
    }

    private @Nullable Measure measure(Set<ColumnWords.Tells> whole, String bare) {
        if (whole.contains(ColumnWords.Tells.DISBURSED)) {
            return Measure.DISBURSED;
        }
        if (whole.contains(ColumnWords.Tells.PLANNED)) {
            return Measure.PLANNED;
        }
        return reader.measure(bare);
    }

    private static boolean has(List<MoneyCues.Cue> cues, MoneyCues.Tells tells) {
        return cues.stream().anyMatch(cue -> cue.tells().contains(tells));
    }

    /** The one year that a head names; a bare one too, but not that of a day or of a document. */
    static @Nullable Integer year(String lower) {
        String folded = Folding.fold(lower);
        OptionalInt named = Years.first(folded, 0, folded.length());
        if (years(lower) != 1 || RANGE.matcher(lower).find()) {
            return null;
        }
        if (named.isPresent()) {
            return named.getAsInt();
        }
        Matcher bare = YEAR.matcher(lower);
        boolean dated = folded.contains("thang ") || folded.contains("ngay ");
        return !dated && bare.find() ? Integer.valueOf(bare.group()) : null;
    }

    /** How many different years stand in a head, two at most. */
    private static long years(String lower) {
        return YEAR.matcher(lower)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .limit(2)
                .count();
    }
}
