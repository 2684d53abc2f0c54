package vn.cancu.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.StandingDocument;
import vn.cancu.authority.Status;
import vn.cancu.authority.Validity;
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
    private final DraftKnowledge knowledge;
    private final Clocks clocks;
    private final Clock clock;
    private final Rules rules = Rules.load();
    private final Competence competence = new Competence();
    private final Titles titles = new Titles();
    private final LawEditions laws;

    /**
     * The check over one collection.
     *
     * @param knowledge what is known of the documents that a draft may rest on
     * @param clocks where those stand, of the same collection
     * @param clock tells today
     */
    public DraftCheck(
            DocumentReader reader, Catalogue catalogue, DraftKnowledge knowledge, Clocks clocks, Clock clock) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.knowledge = knowledge;
        this.clocks = clocks;
        this.clock = clock;
        this.laws = new LawEditions(catalogue);
    }

    /** The check with what {@code data/} lists and signs off, and no collection. */
    public static DraftCheck withoutCollection(Catalogue catalogue, Supplier<Validity> validity, Clock clock) {
        return new DraftCheck(
                new DocumentReader(catalogue),
                catalogue,
                new CatalogueKnowledge(catalogue),
                new Clocks(null, validity, clock),
                clock);
    }

    /** All findings of one draft. */
    public CheckAnswer check(SourceText source) {
        LocalDate today = LocalDate.now(clock);
        Draft draft = Draft.of(source, reader.read(source), today);
        Findings findings = new Findings(rules, draft);
        KnownBases known = new KnownBases(draft, knowledge, titles, laws);
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
        StatusCheck status = new StatusCheck(draft, known, clocks);
        status.check(draft, laws, findings);
        open(draft, knowledge, known, findings);
        return new CheckAnswer(
                draft.header(),
                draft.normative(),
                draft.effectiveOn(),
                draft.effectiveWhy(),
                knowledge.isCollection(),
                bases(draft, known, status),
                findings.all(),
                findings.unchecked());
    }

    private static List<CheckAnswer.Basis> bases(Draft draft, KnownBases known, StatusCheck status) {
        List<CheckAnswer.Basis> bases = new ArrayList<>();
        for (Citation citation : draft.bases()) {
            Optional<KnownDocument> one = known.one(citation);
            Optional<StandingDocument> standing = status.of(citation);
            bases.add(new CheckAnswer.Basis(
                    citation.evidence().line(),
                    citation.evidence().quote(),
                    citation.symbol(),
                    one.map(KnownDocument::key).orElse(null),
                    one.map(Shown::document).orElse(null),
                    standing.map(StandingDocument::statusOn).orElse(Status.UNVERIFIED),
                    standing.map(document -> document.reasonOn().text()).orElse("")));
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
