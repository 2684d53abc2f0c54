package vn.cancu.reading.money;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.reading.money.HeadCell.Verdict;
import vn.cancu.text.Folding;

/** Reads the cells of heads, each wording once for a document: a head is printed again on page after page. */
final class HeadReader {
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])(?:19|20)\\d\\d(?![\\d/.-])");
    private static final Pattern YEAR_WORDS = Pattern.compile("(?:\\bnăm |(?<![\\d/.-]))(?:19|20)\\d\\d(?![\\d/.-])");
    private static final Pattern RANGE = Pattern.compile("20\\d\\d ?(?:-|đến|den) ?(?:năm |nam )?20\\d\\d");
    /** "đến năm 2025", "từ cuối năm 2021": all the years to it, or from it. */
    private static final Pattern BOUND =
            Pattern.compile("(?<!\\p{L})(?:đến|từ)(?: hết| cuối| đầu)?(?: năm)? (?:19|20)\\d\\d(?![\\d/.-])");
    /** What may stand before a year that is not the one of the figures. */
    private static final Pattern BEFORE_YEAR = Pattern.compile("(?:^|[^a-z])(?:nam|den|tu) *$");

    private static final Pattern MARKS = Pattern.compile("^[ :;.,-]+|[ :;.,-]+$");
    private static final List<String> SOME = List.of("trong đó", "chia ra");
    private static final List<String> TOTALS = List.of("tổng số", "tổng cộng", "tổng");
    private static final List<String> ALL_LOCAL = List.of("địa phương", "nsđp", "đp");

    private final StatementReader reader;
    private final ColumnWords words;
    private final Recipients recipients;
    private final Map<String, HeadCell> read = new HashMap<>();

    HeadReader(StatementReader reader, ColumnWords words, Recipients recipients) {
        this.reader = reader;
        this.words = words;
        this.recipients = recipients;
    }

    HeadCell read(String printed) {
        return read.computeIfAbsent(printed, this::cell);
    }

    private HeadCell cell(String printed) {
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
        String recipient = recipients.ofColumn(printed).orElse(null);
        Set<Tells> whole = words.whole(bare);
        List<MoneyCues.Cue> cues = reader.cues().in(bare);
        Set<Tells> told = MoneyCues.told(cues);
        told.addAll(whole);
        return new HeadCell(
                counted ? Verdict.NONE : recipient != null ? Verdict.PLAIN : verdict(lower, bare, whole, cues, item),
                unit,
                Tells.source(told),
                Tells.nature(told),
                measure(whole, bare),
                year(lower),
                item,
                recipient,
                whole.contains(Tells.TOTAL) || bare.startsWith("tổng"),
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
            String lower, String bare, Set<Tells> whole, List<MoneyCues.Cue> cues, @Nullable String item) {
        // The name of a programme has the years that it is for.
        if (item != null) {
            return Verdict.PLAIN;
        }
        Optional<Tells> any = words.any(lower);
        if (any.isPresent()) {
            return of(any.get());
        }
        if (RANGE.matcher(lower).find() || years(lower) > 1) {
            return Verdict.PERIOD;
        }
        if (BOUND.matcher(lower).find()) {
            return Verdict.SUMS;
        }
        if (bare.isEmpty()) {
            return Verdict.PLAIN;
        }
        if (!whole.isEmpty()) {
            return of(whole.iterator().next());
        }
        Optional<Tells> begin = words.begin(bare);
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

    private static Verdict of(Tells tells) {
        return switch (tells) {
            case NONE -> Verdict.NONE;
            case SUMS -> Verdict.SUMS;
            case PERIOD -> Verdict.PERIOD;
            case PLAIN, SKIP, TOTAL, PLANNED, ALLOCATED, DISBURSED, NEED -> Verdict.PLAIN;
            case MONEY, CENTRAL, LOCAL, OTHER, CAPITAL, RECURRENT -> Verdict.MONEY;
        };
    }

    private static Verdict of(List<MoneyCues.Cue> cues) {
        Verdict verdict = Verdict.UNKNOWN;
        for (MoneyCues.Cue cue : cues) {
            if (cue.tells().contains(Tells.NONE)) {
                verdict = Verdict.NONE;
            } else if (cue.tells().contains(Tells.MONEY)) {
                verdict = Verdict.MONEY;
            } else if (verdict == Verdict.UNKNOWN && !cue.tells().contains(Tells.SKIP)) {
                verdict = Verdict.PLAIN;
            }
        }
        return verdict;
    }

    private @Nullable Measure measure(Set<Tells> whole, String bare) {
        if (whole.contains(Tells.DISBURSED)) {
            return Measure.DISBURSED;
        }
        if (whole.contains(Tells.PLANNED)) {
            return Measure.PLANNED;
        }
        return reader.measure(bare);
    }

    /** The one year that words name; a bare one too, but not that of a day, of a document or of a bound ("đến năm 2025"). */
    static @Nullable Integer year(String lower) {
        String folded = Folding.fold(lower);
        OptionalInt named = Years.first(folded, 0, folded.length());
        if (years(lower) != 1 || RANGE.matcher(lower).find()) {
            return null;
        }
        if (named.isPresent()) {
            return named.getAsInt();
        }
        Matcher bare = YEAR.matcher(folded);
        boolean dated = folded.contains("thang ") || folded.contains("ngay ");
        boolean own = !dated
                && bare.find()
                && !BEFORE_YEAR
                        .matcher(folded.substring(Math.max(0, bare.start() - 8), bare.start()))
                        .find();
        return own ? Integer.valueOf(bare.group()) : null;
    }

    /** How many different years stand in a head, two at most. */
    private static long years(String lower) {
        return YEAR.matcher(lower)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(2)
                .count();
    }
}
