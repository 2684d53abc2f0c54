package vn.cancu.draft;

import java.time.LocalDate;
import java.util.List;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.text.PartialDate;

/** A draft cannot rest on what was issued after it. */
final class TimeCheck {
    private TimeCheck() {}

    /** @param today beyond which nothing can have been issued */
    static void check(Draft draft, LocalDate today, Findings findings) {
        PartialDate signed = draft.signedOn();
        LocalDate limit = signed == null ? today : signed.latest();
        String what = signed == null
                ? "hôm nay (" + Shown.day(PartialDate.of(today)) + ")"
                : "ngày của dự thảo (" + Shown.day(signed) + ")";
        for (BasisClause clause : draft.block().clauses()) {
            for (Citation citation : clause.citations()) {
                PartialDate date = citation.date();
                if (date != null) {
                    if (date.earliest().isAfter(limit)) {
                        findings.add(
                                "later", citation, "Ghi ngày " + Shown.day(date) + ", sau " + what + ".", List.of());
                    }
                } else if (year(citation) > limit.getYear()) {
                    findings.add(
                            "later",
                            citation,
                            "Số, ký hiệu thuộc năm " + year(citation) + ", sau " + what + ".",
                            List.of());
                }
            }
        }
    }

    private static int year(Citation citation) {
        String symbol = citation.symbol();
        Integer year =
                symbol == null ? null : Symbol.of(symbol).map(Symbol::year).orElse(null);
        return year == null ? 0 : year;
    }
}
