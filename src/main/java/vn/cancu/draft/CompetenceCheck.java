package vn.cancu.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.cancu.document.Citation;
import vn.cancu.draft.Competence.Law;
import vn.cancu.identity.Authority;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;

/** The law that gives the issuer its competence: named, first, and the one of its day. */
final class CompetenceCheck {
    private static final Set<String> PLANS = Set.of("Kế hoạch", "Chương trình", "Đề án", "Phương án");

    private CompetenceCheck() {}

    static void check(Draft draft, Competence competence, Findings findings) {
        Authority issuer = draft.issuer();
        LocalDate day = draft.effectiveOn();
        Law law = competence.of(issuer, day).orElse(null);
        String type = draft.header().type();
        if (issuer == null || law == null || type == null) {
            return;
        }
        List<BasisClause> grounds = draft.grounds();
        int place = -1;
        for (int i = 0; i < grounds.size() && place < 0; i++) {
            for (Citation citation : grounds.get(i).citations()) {
                if (competence.isNamedBy(citation, issuer)) {
                    place = place < 0 ? i : place;
                    old(citation, issuer, competence, day, findings);
                }
            }
        }
        if (place < 0 && !grounds.isEmpty()) {
            missing(draft, law, grounds.getFirst(), findings);
        } else if (place > 0 && draft.isDecision() && !isConstitution(grounds.getFirst())) {
            findings.add(
                    "competence_order",
                    grounds.get(place).line(),
                    grounds.get(place).citations().getFirst().evidence().quote(),
                    "Căn cứ về thẩm quyền đứng thứ " + (place + 1) + "; mẫu văn bản xếp căn cứ này đầu tiên.",
                    List.of());
        }
    }

    private static boolean isConstitution(BasisClause clause) {
        return Folding.fold(clause.text()).startsWith("can cu hien phap");
    }

    private static void missing(Draft draft, Law law, BasisClause first, Findings findings) {
        boolean decision = draft.isDecision();
        if (!decision && !PLANS.contains(String.valueOf(draft.header().type()))) {
            return;
        }
        findings.add(
                decision ? "competence" : "competence_note",
                first.line(),
                first.bases().isEmpty()
                        ? first.lastWords()
                        : first.bases().getFirst().evidence().quote(),
                "Các căn cứ không nêu văn bản quy định thẩm quyền của "
                        + draft.header().issuer() + "; vào ngày "
                        + Shown.day(PartialDate.of(draft.effectiveOn())) + " đó là " + law.shown() + " ngày "
                        + Shown.day(law.issuedOn()) + ".",
                List.of("data/draft/competence.csv: " + law.shown() + " (" + law.source() + ")"));
    }

    /** The law of another day: its number or its date tells which. */
    private static void old(
            Citation citation, Authority issuer, Competence competence, LocalDate day, Findings findings) {
        for (Law law : competence.laws()) {
            boolean bySymbol = law.symbol().equals(citation.symbol());
            PartialDate date = citation.date();
            boolean byDate = citation.symbol() == null
                    && date != null
                    && date.isWhole()
                    && date.equals(law.issuedOn())
                    && competence.isNamedBy(citation, issuer);
            if (!bySymbol && !byDate) {
                continue;
            }
            List<String> source = List.of("data/draft/competence.csv: " + law.shown() + " (" + law.source() + ")");
            LocalDate until = law.until();
            if (day.isBefore(law.from())) {
                findings.add(
                        "not_in_force",
                        citation,
                        law.shown() + " có hiệu lực từ " + Shown.day(PartialDate.of(law.from())) + ".",
                        source);
            } else if (until != null && !day.isBefore(until)) {
                String successor = competence.laws().stream()
                        .filter(next -> next.bodies().equals(law.bodies()) && next.inForce(day))
                        .map(Law::shown)
                        .findFirst()
                        .orElse("văn bản mới");
                findings.add(
                        "replaced",
                        citation,
                        law.shown() + " đã được thay thế từ " + Shown.day(PartialDate.of(until)) + "; nay là "
                                + successor + ".",
                        source);
            }
        }
    }
}
