package vn.cancu.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Reason;
import vn.cancu.authority.StandingDocument;
import vn.cancu.document.Citation;
import vn.cancu.document.Symbol;
import vn.cancu.identity.KnownDocument;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** Căn cứ that are repealed, replaced, amended or not yet in force on the day from which the draft is. */
final class StatusCheck {
    private final Map<String, StandingDocument> standing;
    private final Map<Citation, String> keys = new LinkedHashMap<>();

    StatusCheck(Draft draft, KnownBases known, Clocks clocks) {
        List<DocumentCard> cards = new ArrayList<>();
        for (Citation citation : draft.bases()) {
            known.one(citation).ifPresent(document -> {
                keys.put(citation, document.key());
                cards.add(card(document));
            });
        }
        standing = clocks.of(cards, draft.signedOn(), draft.effectiveOn());
    }

    static DocumentCard card(KnownDocument document) {
        return new DocumentCard(
                document.key(),
                document.symbol(),
                document.type(),
                document.date(),
                document.issuer(),
                document.title(),
                null,
                List.of(),
                List.of(),
                DocumentCard.NO_RANK,
                document.known() == KnownDocument.Known.WHOLE ? DocumentCard.Known.WHOLE : DocumentCard.Known.CITED,
                null,
                null);
    }

    /** Where a căn cứ stands; empty where it is not one known document. */
    Optional<StandingDocument> of(Citation citation) {
        return Optional.ofNullable(keys.get(citation)).map(standing::get);
    }

    void check(Draft draft, LawEditions laws, Findings findings) {
        Set<String> named = named(draft);
        for (Citation citation : keys.keySet()) {
            of(citation).ifPresent(document -> check(citation, document, named, laws, draft, findings));
        }
    }

    private static void check(
            Citation citation,
            StandingDocument document,
            Set<String> named,
            LawEditions laws,
            Draft draft,
            Findings findings) {
        if (byEdition(citation, document, laws, draft, findings)) {
            return;
        }
        Reason reason = document.reasonOn();
        String text = document.card().symbol() + ": " + reason.text();
        List<String> sources = sources(reason);
        switch (document.statusOn()) {
            case REPEALED -> findings.add("repealed", citation, text, sources);
            case REPLACED -> findings.add("replaced", citation, text, sources);
            case NOT_YET -> {
                if (!findings.has("later", citation)) {
                    findings.add("not_in_force", citation, text, sources);
                }
            }
            case AMENDED -> {
                String by = reason.by();
                if (by != null && !named.contains(key(by)) && !isAmendedByName(citation, draft)) {
                    findings.add("amended", citation, text, sources);
                }
            }
            case IN_FORCE, PERIOD_OVER, UNVERIFIED -> {
                // Nothing to tell: what nobody stated is shown with the căn cứ as unverified.
            }
        }
    }

    /** A law of another day than the draft's, as data/ lists the editions of its name. */
    private static boolean byEdition(
            Citation citation, StandingDocument document, LawEditions laws, Draft draft, Findings findings) {
        LawEditions.Edition edition = laws.edition(document.card().key()).orElse(null);
        if (edition == null) {
            return false;
        }
        String source = "data/law-editions.csv: " + edition.law().symbol();
        if (edition.from().isAfter(draft.effectiveOn())) {
            findings.add(
                    "not_in_force",
                    citation,
                    edition.law().title() + " số " + edition.law().symbol() + " có hiệu lực từ "
                            + Shown.day(PartialDate.of(edition.from())) + ".",
                    List.of(source));
            return true;
        }
        LawEditions.Edition now = laws.inForce(edition, draft.effectiveOn()).orElse(edition);
        if (now.equals(edition)) {
            return false;
        }
        findings.add(
                "replaced",
                citation,
                edition.law().title() + " số " + edition.law().symbol() + " đã được thay thế; nay là luật cùng tên số "
                        + now.law().symbol() + ", có hiệu lực từ " + Shown.day(PartialDate.of(now.from())) + ".",
                List.of(source, "data/law-editions.csv: " + now.law().symbol()));
        return true;
    }

    static List<String> sources(Reason reason) {
        String file = reason.file();
        if (file == null) {
            return List.of();
        }
        String place = file + (reason.line() == null ? "" : ":" + reason.line());
        return List.of(reason.quote() == null ? place : place + " “" + reason.quote() + "”");
    }

    /** Folded symbols of all documents that the block names, whatever they do there. */
    private static Set<String> named(Draft draft) {
        Set<String> named = new LinkedHashSet<>();
        for (BasisClause clause : draft.block().clauses()) {
            for (Citation citation : clause.citations()) {
                if (citation.symbol() != null) {
                    named.add(key(citation.symbol()));
                }
            }
        }
        return named;
    }

    /** "Luật sửa đổi, bổ sung một số điều của … và Luật Tổ chức chính quyền địa phương" names no number: its name tells. */
    private static boolean isAmendedByName(Citation amended, Draft draft) {
        String name = Folding.key(String.valueOf(amended.title()));
        return amended.symbol() == null
                && draft.bases().stream()
                        .filter(citation -> !citation.equals(amended) && citation.title() != null)
                        .map(citation -> Folding.key(citation.title()))
                        .anyMatch(title -> title.contains("sua doi") && title.contains(name));
    }

    private static String key(String symbol) {
        return Symbol.of(symbol).map(Symbol::key).orElse(symbol);
    }
}
