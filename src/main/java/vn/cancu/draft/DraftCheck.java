package vn.cancu.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Citation;
import vn.cancu.document.Citation.Role;
import vn.cancu.identity.KnownDocument;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** What is wrong with a draft's căn cứ. Reads and compares; stores nothing. */
public final class DraftCheck {
    private static final Set<Role> COMPARED = Set.of(Role.BASIS, Role.AMENDED, Role.AMENDING);

    private final DocumentReader reader;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Rules rules = Rules.load();
    private final Competence competence = new Competence();
    private final Titles titles = new Titles();

    public DraftCheck(DocumentReader reader, Catalogue catalogue, Clock clock) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** All findings of one draft. */
    public CheckAnswer check(SourceText source, DraftKnowledge knowledge) {
        LocalDate today = LocalDate.now(clock);
        Draft draft = Draft.of(source, reader.read(source), today);
        Findings findings = new Findings(rules, draft);
        KnownBases known = new KnownBases(draft, knowledge, titles);
        IdentityCheck identity = new IdentityCheck(known, findings);
        for (BasisClause clause : draft.grounds()) {
            clause.citations().stream()
                    .filter(citation -> COMPARED.contains(citation.role()))
                    .forEach(identity::check);
        }
        FormCheck.check(draft, findings);
        TimeCheck.check(draft, today, findings);
        ForceCheck.check(draft, catalogue, findings);
        CompetenceCheck.check(draft, competence, findings);
        ProgrammeCheck.check(draft, catalogue, identity.meant(), findings);
        open(draft, knowledge, known, findings);
        return new CheckAnswer(
                draft.header(),
                draft.normative(),
                draft.effectiveOn(),
                draft.effectiveWhy(),
                knowledge.isCollection(),
                bases(draft, known),
                findings.all(),
                findings.unchecked());
    }

    private static List<CheckAnswer.Basis> bases(Draft draft, KnownBases known) {
        List<CheckAnswer.Basis> bases = new ArrayList<>();
        for (Citation citation : draft.bases()) {
            Optional<KnownDocument> one = known.one(citation);
            bases.add(new CheckAnswer.Basis(
                    citation.evidence().line(),
                    citation.evidence().quote(),
                    citation.symbol(),
                    one.map(KnownDocument::key).orElse(null),
                    one.map(Shown::document).orElse(null)));
        }
        return bases;
    }

    private static void open(Draft draft, DraftKnowledge knowledge, KnownBases known, Findings findings) {
        if (draft.block().clauses().isEmpty()) {
            findings.open(0, "phần căn cứ", "không đọc thấy phần căn cứ ở đầu dự thảo");
        }
        if (draft.signedOn() == null) {
            findings.open(0, "ngày của dự thảo", draft.effectiveWhy());
        }
        if (!knowledge.isCollection()) {
            findings.open(
                    0,
                    "bộ sưu tập",
                    "chưa có kho: số, ngày, trích yếu và hiệu lực chỉ được so với danh mục trong data/");
        }
        for (Citation citation : draft.bases()) {
            if (known.one(citation).isEmpty()) {
                findings.open(
                        citation.evidence().line(),
                        citation.evidence().quote(),
                        "không có đúng một văn bản như vậy được biết: số, ngày, trích yếu, hiệu lực chưa xác minh");
            }
        }
    }
}
