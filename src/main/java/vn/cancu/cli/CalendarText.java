package vn.cancu.cli;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cancu.duty.DueList;
import vn.cancu.duty.DueList.DueEntry;
import vn.cancu.duty.DueList.Party;
import vn.cancu.duty.DutyFinding;

/** What is due of a unit, for people: by day, then what returns, each with who, to whom and the words. */
final class CalendarText {
    private static final int TITLE = 140;

    private CalendarText() {}

    static String of(DueList list, int width, Locale locale) {
        AnswerPage page = new AnswerPage(width, locale);
        page.line(0, 2, page.word("calendar.of", list.unit(), page.scope(null, list.year())));
        for (DueEntry entry : list.entries()) {
            page.heading(when(page, entry) + what(entry));
            entry.parties().stream()
                    .collect(Collectors.groupingBy(
                            Party::role,
                            TreeMap::new,
                            Collectors.mapping(
                                    Party::unit,
                                    Collectors.collectingAndThen(
                                            Collectors.toCollection(LinkedHashSet::new),
                                            units -> String.join("; ", units)))))
                    .forEach((role, units) -> page.line(2, 4, page.word("role", role) + ": " + units));
            if (entry.reportsTo() != null) {
                page.line(2, 4, page.word("duty.reports", entry.reportsTo()));
            }
            page.line(2, 4, MatrixText.label(page, entry.document()));
            page.evidence(4, entry.due().quote(), entry.file(), entry.due().line());
            page.evidence(4, entry.quote(), entry.file(), entry.line());
        }
        if (!list.findings().isEmpty()) {
            page.heading(page.word("basis.warnings"));
            for (DutyFinding finding : list.findings()) {
                page.line(2, 2, "• " + finding.detail());
            }
        }
        return page.toString();
    }

    private static String when(AnswerPage page, DueEntry entry) {
        if (entry.last() == null) {
            return entry.period() == null
                    ? page.word("calendar.undated", entry.due().quote()) + ": "
                    : entry.due().quote() + ": ";
        }
        boolean exact = entry.last().toString().equals(entry.due().date());
        return (exact ? "" : page.word("calendar.latest") + " ") + AnswerPage.day(entry.last()) + ": ";
    }

    private static String what(DueEntry entry) {
        String what = entry.what().replace('\n', ' ');
        return what.length() > TITLE ? what.substring(0, TITLE) + "…" : what;
    }
}
