package vn.cancu.reading.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.layout.Layout;

/** Periods that are none ("giai đoạn 2024"), end before they begin, or have digits changed round beside their usual print. */
final class PeriodFinder implements Finder {
    private static final String PERIOD = "giai doan ";

    private record Period(int line, int from, int to) {
        String print() {
            return from + "-" + to;
        }
    }

    @Override
    public void find(Matter matter, List<Finding> findings) {
        Layout layout = matter.layout();
        String folded = layout.folded();
        List<Period> periods = new ArrayList<>();
        for (int at = folded.indexOf(PERIOD); at >= 0; at = folded.indexOf(PERIOD, at + 1)) {
            int line = layout.lineAt(at).number();
            int begin = at + PERIOD.length();
            int from = year(folded, begin);
            if (from == 0) {
                lostBeginning(folded, begin, line, findings);
                continue;
            }
            Integer to = end(folded, begin + 4);
            if (to == null) {
                findings.add(new Finding(
                        line,
                        Kind.DATE_ERROR,
                        "period-single",
                        "“giai đoạn " + from + "”: một năm không phải là giai đoạn"));
            } else if (to > 0) {
                periods.add(new Period(line, from, to));
                if (to < from) {
                    findings.add(new Finding(
                            line,
                            Kind.DATE_ERROR,
                            "period-reversed",
                            "Giai đoạn " + from + "-" + to + " kết thúc trước khi bắt đầu"));
                }
            }
        }
        changedRound(periods, findings);
    }

    /** "giai đoạn I: từ năm 2025 theo …": the words between the two years are lost. */
    private static void lostBeginning(String folded, int begin, int line, List<Finding> findings) {
        String after = folded.substring(begin, Math.min(folded.length(), begin + 48));
        int since = after.indexOf("tu nam ");
        if (after.startsWith("i") && since > 0 && since < 8 && year(after, since + 7) > 0) {
            String rest = after.substring(since + 11);
            if (!rest.contains("den") && !rest.stripLeading().startsWith("-")) {
                findings.add(new Finding(
                        line,
                        Kind.DATE_ERROR,
                        "period-open",
                        "“từ năm " + year(after, since + 7) + "” không có năm kết thúc"));
            }
        }
    }

    /** The year that ends a period; 0 where it ends otherwise ("đến nay"), null where nothing ends it. */
    private static @Nullable Integer end(String folded, int at) {
        String after = folded.substring(at, Math.min(folded.length(), at + 24)).stripLeading();
        if (after.startsWith("-") || after.startsWith("den") || after.startsWith("/")) {
            for (int i = 0; i + 4 <= Math.min(after.length(), 14); i++) {
                if (year(after, i) > 0) {
                    return year(after, i);
                }
            }
            return 0;
        }
        boolean closed = after.isEmpty() || ".,;:)".indexOf(after.charAt(0)) >= 0;
        boolean listed = after.startsWith(",") && after.length() > 2 && Character.isDigit(after.charAt(2));
        return closed && !listed ? null : Integer.valueOf(0);
    }

    private static void changedRound(List<Period> periods, List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        periods.forEach(period -> counts.merge(period.print(), 1, Integer::sum));
        for (Period period : periods) {
            if (counts.getOrDefault(period.print(), 0) > 1) {
                continue;
            }
            for (Period usual : periods) {
                boolean changed = usual.to() == period.to()
                        && usual.from() != period.from()
                        && digits(usual.from()).equals(digits(period.from()));
                // The earlier of the two is the slip: 2012 for 2021.
                if (changed && period.from() < usual.from()) {
                    findings.add(new Finding(
                            period.line(),
                            Kind.DATE_ERROR,
                            "period-digits",
                            "“giai đoạn " + period.print() + "”: chỗ khác in " + usual.print()));
                    break;
                }
            }
        }
    }

    private static String digits(int year) {
        char[] digits = String.valueOf(year).toCharArray();
        Arrays.sort(digits);
        return new String(digits);
    }

    private static int year(String text, int at) {
        if (at < 0 || at + 4 > text.length() || !(text.startsWith("19", at) || text.startsWith("20", at))) {
            return 0;
        }
        for (int i = at; i < at + 4; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return 0;
            }
        }
        boolean longer = at + 4 < text.length() && Character.isDigit(text.charAt(at + 4));
        return longer ? 0 : Integer.parseInt(text.substring(at, at + 4));
    }
}
