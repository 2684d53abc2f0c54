package vn.cancu.reading.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cancu.document.Citation;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.document.Symbol;
import vn.cancu.reading.layout.Layout;
import vn.cancu.text.PartialDate;

/** A document cited that is younger than what cites it, a decision older than the rule it says it follows, a day that never was. */
final class DateFinder implements Finder {
    @Override
    public void find(Matter matter, List<Finding> findings) {
        PartialDate own = matter.header().date();
        for (int i = 0; i < matter.citations().size(); i++) {
            Citation citation = matter.citations().get(i);
            PartialDate date = citation.date();
            if (date == null || citation.self()) {
                continue;
            }
            if (own != null && date.earliest().isAfter(own.latest())) {
                add(
                        citation,
                        "cited-later",
                        "Văn bản viện dẫn " + citation.symbol() + " ngày " + date + " ban hành sau văn bản này (" + own
                                + ")",
                        findings);
            }
            wrongYear(citation, date, findings);
            if (i + 1 < matter.citations().size()) {
                follows(matter.layout(), citation, matter.citations().get(i + 1), findings);
            }
        }
        impossibleDays(matter.layout(), findings);
    }

    /** The year inside a symbol is the year of its date. */
    private static void wrongYear(Citation citation, PartialDate date, List<Finding> findings) {
        String symbol = citation.symbol();
        Optional<Integer> year =
                symbol == null ? Optional.empty() : Symbol.of(symbol).map(Symbol::year);
        if (year.isPresent() && year.get() != date.year()) {
            add(
                    citation,
                    "symbol-year",
                    "Ký hiệu " + symbol + " mang năm " + year.get() + " nhưng ngày in là " + date,
                    findings);
        }
    }

    /** "Quyết định … ngày 27/2/2022 … theo quy định tại Nghị định … ngày 19/4/2022". */
    private static void follows(Layout layout, Citation citation, Citation next, List<Finding> findings) {
        PartialDate date = citation.date();
        PartialDate rule = next.date();
        if (date == null
                || rule == null
                || citation.evidence().line() != next.evidence().line()
                || !date.latest().isBefore(rule.earliest())) {
            return;
        }
        int start = layout.line(citation.evidence().line()).start();
        int from = layout.folded().indexOf("theo quy dinh", start);
        String line = layout.source().line(citation.evidence().line());
        int end = layout.line(citation.evidence().line()).end();
        boolean between = from >= 0
                && from < end
                && from - start > citation.evidence().start()
                && from - start < next.evidence().start() + (end - start - line.length());
        if (between) {
            add(
                    citation,
                    "rule-later",
                    citation.symbol() + " ngày " + date + " ra trước " + next.symbol() + " ngày " + rule
                            + " mà nó thực hiện theo",
                    findings);
        }
    }

    /** "ngày 31 tháng 9 năm 2024"; "31.9.2024" behind a word of time. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])ngay (?<d>\\d{1,2}) thang (?<m>\\d{1,2})(?:,? nam |/)(?<y>(?:19|20)\\d\\d)\\b");

    private static final Pattern UNCALLED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:truoc|den|het|han|cham nhat|muon nhat|vao|tu|trong|luc|sang|chieu|thu (?:hai|ba|tu|nam|sau|bay)|ngay):? ?\\(?(?<d>\\d{1,2})(?<mark>[./-])(?<m>\\d{1,2})\\k<mark>(?<y>(?:19|20)\\d\\d)(?![\\d/.-]\\d|\\d)");

    private static void impossibleDays(Layout layout, List<Finding> findings) {
        String folded = layout.folded();
        for (Pattern pattern : List.of(IN_WORDS, UNCALLED)) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                int day = Integer.parseInt(matcher.group("d"));
                int month = Integer.parseInt(matcher.group("m"));
                int year = Integer.parseInt(matcher.group("y"));
                if (PartialDate.of(year, month, day).isEmpty()) {
                    noSuchDay(layout, matcher.start(), day, month, year, findings);
                }
            }
        }
        for (int at = folded.indexOf("ngay "); at >= 0; at = folded.indexOf("ngay ", at + 1)) {
            int[] parts = new int[3];
            int i = at + 5;
            int part = 0;
            while (part < 3 && i < folded.length() && i < at + 16) {
                int from = i;
                while (i < folded.length() && i - from < 4 && Character.isDigit(folded.charAt(i))) {
                    parts[part] = parts[part] * 10 + folded.charAt(i++) - '0';
                }
                if (i == from) {
                    break;
                }
                part++;
                boolean slash = part < 3 && i < folded.length() && (folded.charAt(i) == '/' || folded.charAt(i) == '-');
                if (!slash) {
                    break;
                }
                i++;
            }
            if (part == 3
                    && parts[2] >= 1900
                    && parts[2] < 2200
                    && PartialDate.of(parts[2], parts[1], parts[0]).isEmpty()) {
                noSuchDay(layout, at, parts[0], parts[1], parts[2], findings);
            }
        }
    }

    private static void noSuchDay(Layout layout, int at, int day, int month, int year, List<Finding> findings) {
        findings.add(new Finding(
                layout.lineAt(at).number(),
                Kind.DATE_ERROR,
                "impossible-day",
                "Không có ngày " + day + "/" + month + "/" + year));
    }

    private static void add(Citation citation, String rule, String detail, List<Finding> findings) {
        findings.add(
                new Finding(citation.evidence().line(), Kind.DATE_ERROR, rule, detail, List.of(citation.evidence())));
    }
}
