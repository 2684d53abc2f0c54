package vn.cancu.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.draft.Titles.Agreement;
import vn.cancu.identity.KnownDocument;
import vn.cancu.identity.Mention;
import vn.cancu.text.PartialDate;

/** A căn cứ printed with another date, number or title than the document that is known has. */
final class IdentityCheck {
    private final KnownBases known;
    private final Findings findings;
    private final List<String> meant = new ArrayList<>();

    IdentityCheck(KnownBases known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** Checks one căn cứ. */
    void check(Citation citation) {
        BasisName name = known.name(citation);
        if (name.symbol() == null) {
            lawByDate(citation);
        } else if (name.lawName() != null && citation.title() != null) {
            lawByNumber(citation);
        } else {
            numbered(citation);
        }
    }

    /** Folded symbols that misprinted căn cứ were meant to be. */
    List<String> meant() {
        return meant;
    }

    private void numbered(Citation citation) {
        List<KnownDocument> same = known.ofSymbol(citation);
        Optional<KnownDocument> fitting = same.stream()
                .filter(document -> KnownBases.datesFit(citation.date(), document.date()))
                .filter(document -> known.titles(citation, document) != Agreement.OTHER)
                .findFirst();
        if (fitting.isPresent()) {
            return;
        }
        Optional<KnownDocument> other = known.meantBy(citation);
        if (other.isPresent()) {
            wrongNumber(citation, other.get());
            return;
        }
        for (KnownDocument document : same) {
            boolean day = KnownBases.datesFit(citation.date(), document.date());
            Agreement title = known.titles(citation, document);
            if (!day && isSameIssue(citation, document, title)) {
                findings.add(
                        "wrong_date",
                        citation,
                        "Ghi ngày " + Shown.day(date(citation)) + "; " + name(document) + " ban hành ngày "
                                + Shown.day(date(document)) + ".",
                        List.of(Shown.source(document)));
            }
            if (title == Agreement.OTHER && (day || known.name(citation).isUnique())) {
                findings.add(
                        "wrong_title",
                        citation,
                        "Trích yếu ghi “" + citation.title() + "”; trích yếu của " + name(document) + " là “"
                                + document.title() + "”.",
                        List.of(Shown.source(document)));
            }
            if (!day || title == Agreement.OTHER) {
                return;
            }
        }
    }

    /**
     * Whether a document of the same number and another day is the one that is meant: numbers begin anew each year, so one of the same
     * year is; one of another year where the day or the words are the same.
     */
    private boolean isSameIssue(Citation citation, KnownDocument document, Agreement title) {
        if (known.name(citation).isUnique()) {
            return true;
        }
        PartialDate a = date(citation);
        PartialDate b = date(document);
        boolean named = document.issuer() != null && citation.issuer() != null;
        return (named && a.year() == b.year() && title != Agreement.OTHER)
                || (title == Agreement.SAME && document.known() != KnownDocument.Known.CITED);
    }

    private void lawByNumber(Citation citation) {
        List<KnownDocument> numbered = known.ofSymbol(citation);
        List<KnownDocument> named = known.ofName(citation);
        String name = known.name(citation).lawName();
        for (KnownDocument document : numbered) {
            Optional<String> own = Mention.lawNameOf(document.type(), document.title());
            if (own.isPresent() && !own.get().equals(name)) {
                Optional<KnownDocument> right = ofYear(named, citation);
                if (right.isPresent()) {
                    wrongNumber(citation, right.get());
                } else if (known.titles(citation, document) == Agreement.OTHER) {
                    findings.add(
                            "wrong_title",
                            citation,
                            "Ghi tên “" + citation.title() + "”; số này là của “" + document.title() + "”.",
                            List.of(Shown.source(document)));
                }
                return;
            }
            if (!KnownBases.datesFit(citation.date(), document.date())) {
                findings.add(
                        "wrong_date",
                        citation,
                        "Ghi ngày " + Shown.day(date(citation)) + "; " + name(document) + " ban hành ngày "
                                + Shown.day(date(document)) + ".",
                        List.of(Shown.source(document)));
                return;
            }
        }
        if (numbered.isEmpty()) {
            ofYear(named, citation).ifPresent(right -> wrongNumber(citation, right));
        }
    }

    /** The law of that name whose number is of the printed year or term, or that is of the printed day. */
    private static Optional<KnownDocument> ofYear(List<KnownDocument> named, Citation citation) {
        Symbol printed = Symbol.of(String.valueOf(citation.symbol())).orElse(null);
        return named.stream()
                .filter(document -> {
                    Symbol symbol = document.symbol() == null
                            ? null
                            : Symbol.of(document.symbol()).orElse(null);
                    boolean year = printed != null
                            && symbol != null
                            && printed.year() != null
                            && printed.year().equals(symbol.year());
                    boolean day = citation.date() != null
                            && document.date() != null
                            && citation.date().equals(document.date());
                    return symbol != null && !symbol.equals(printed) && (year || day);
                })
                .findFirst();
    }

    /** "Luật Ngân sách nhà nước ngày 26/5/2015": the law of that name and year, or of that day and month, has another day. */
    private void lawByDate(Citation citation) {
        PartialDate printed = citation.date();
        List<KnownDocument> named = known.ofName(citation);
        if (printed == null
                || !printed.isWhole()
                || named.stream().anyMatch(document -> KnownBases.datesFit(printed, document.date()))) {
            return;
        }
        named.stream()
                .filter(document -> document.date() != null && document.date().isWhole())
                .filter(document -> isSlip(printed, date(document)))
                .findFirst()
                .ifPresent(document -> findings.add(
                        "wrong_date",
                        citation,
                        "Ghi ngày " + Shown.day(printed) + "; " + document.title() + " số " + document.symbol()
                                + " ban hành ngày " + Shown.day(date(document)) + ".",
                        List.of(Shown.source(document))));
    }

    private static boolean isSlip(PartialDate printed, PartialDate known) {
        return printed.year() == known.year()
                || (printed.earliest().getDayOfMonth() == known.earliest().getDayOfMonth()
                        && printed.earliest().getMonth() == known.earliest().getMonth());
    }

    private void wrongNumber(Citation citation, KnownDocument right) {
        Symbol.of(String.valueOf(right.symbol())).map(Symbol::key).ifPresent(meant::add);
        findings.add(
                "wrong_number",
                citation,
                "Ghi số " + citation.symbol() + "; văn bản có ngày và trích yếu này là " + Shown.document(right) + ".",
                List.of(Shown.source(right)));
    }

    private static PartialDate date(Citation citation) {
        PartialDate date = citation.date();
        if (date == null) {
            throw new IllegalStateException("no date is printed: " + citation.evidence());
        }
        return date;
    }

    private static PartialDate date(KnownDocument document) {
        PartialDate date = document.date();
        if (date == null) {
            throw new IllegalStateException("no date is known: " + document.key());
        }
        return date;
    }

    private static String name(KnownDocument document) {
        return (document.type() == null ? "" : document.type() + " ") + document.symbol();
    }
}
