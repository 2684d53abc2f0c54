package vn.cancu.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.StandingDocument;
import vn.cancu.authority.Status;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Programme;
import vn.cancu.document.Symbol;
import vn.cancu.draft.BasisCandidates.Candidate;
import vn.cancu.draft.Competence.Law;
import vn.cancu.draft.DraftBlock.LeftOut;
import vn.cancu.draft.DraftBlock.Line;
import vn.cancu.draft.DraftBlock.Part;
import vn.cancu.draft.Remark.Kind;
import vn.cancu.identity.Authority;
import vn.cancu.identity.KnownDocument;
import vn.cancu.text.PartialDate;

/**
 * Which căn cứ a plan of a programme should have: the law on competence, the programme's own documents, and what the unit's past plans and
 * the documents of that year in the collection rest on. Nothing that is replaced or repealed is proposed; its successor is shown.
 */
public final class DraftProposal {
    private final AuthorityGraph graph;
    private final PastPlans past;
    private final DraftKnowledge knowledge;
    private final Clocks clocks;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Competence competence = new Competence();

    /** The proposals over one collection. */
    public DraftProposal(
            AuthorityGraph graph,
            PastPlans past,
            DraftKnowledge knowledge,
            Clocks clocks,
            Catalogue catalogue,
            Clock clock) {
        this.graph = graph;
        this.past = past;
        this.knowledge = knowledge;
        this.clocks = clocks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Codes of the programmes for which a block can be asked. */
    public List<String> programmes() {
        return catalogue.programmes().stream().map(Programme::code).toList();
    }

    /** The block for that plan; {@link IllegalArgumentException} where the catalogue has no such programme. */
    public DraftBlock propose(DraftRequest request) {
        Programme programme = catalogue
                .programme(request.programme())
                .orElseThrow(() -> new IllegalArgumentException("no such programme: " + request.programme()));
        LocalDate on = day(request.year());
        List<Remark> missing = new ArrayList<>();
        BasisCandidates gathered = new BasisCandidates(graph, past, catalogue, request);
        gathered.ofProgramme(programme);
        gathered.ofPastPlans(missing);
        gathered.ofYear();
        gathered.lastYear(missing);
        String issuer = gathered.issuer();
        List<Candidate> candidates = gathered.inOrder();
        Map<String, StandingDocument> standing =
                clocks.of(candidates.stream().map(Candidate::card).toList(), PartialDate.of(on), on);
        List<Line> lines = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        competence(issuer, on, lines, missing);
        candidates.forEach(candidate -> place(candidate, standing, lines, leftOut));
        tellMissing(request, lines, missing);
        return new DraftBlock(request, issuer, on, lines, leftOut, missing);
    }

    /** Today within the plan year: a block for next year is judged on its first day. */
    private LocalDate day(int year) {
        LocalDate today = LocalDate.now(clock);
        return today.getYear() == year
                ? today
                : today.getYear() < year ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }

    private void competence(String issuer, LocalDate on, List<Line> lines, List<Remark> missing) {
        Optional<Law> law = competence.of(Authority.of(issuer), on);
        if (law.isEmpty()) {
            missing.add(Remark.of(Kind.NO_COMPETENCE, issuer));
            return;
        }
        KnownDocument known = ProgrammeBases.listed(
                law.get().symbol(),
                "Luật",
                "Quốc hội",
                law.get().issuedOn(),
                law.get().name());
        StandingDocument standing = clocks.of(List.of(StatusCheck.card(known)), PartialDate.of(on), on)
                .get(known.key());
        if (standing != null) {
            lines.add(new Line(
                    Part.COMPETENCE,
                    BasisWords.law(law.get()),
                    standing,
                    List.of("data/draft/competence.csv: " + law.get().shown() + " ("
                            + law.get().source() + ")"),
                    null));
        }
    }

    private void place(
            Candidate candidate, Map<String, StandingDocument> standing, List<Line> lines, List<LeftOut> leftOut) {
        StandingDocument document = standing.get(candidate.card().key());
        if (document == null) {
            return;
        }
        List<String> sources = List.copyOf(candidate.sources());
        Status status = document.statusOn();
        boolean ended = status == Status.REPLACED || status == Status.REPEALED || status == Status.NOT_YET;
        boolean local = candidate.part() == Part.ABOVE || candidate.part() == Part.OWN;
        if (ended || (local && status == Status.PERIOD_OVER)) {
            List<String> why = new ArrayList<>(sources);
            why.addAll(StatusCheck.sources(document.reasonOn()));
            leftOut.add(new LeftOut(
                    document, document.reasonOn().text(), document.reasonOn().by(), why));
            return;
        }
        String words = BasisWords.document(candidate.card(), candidate.title());
        String amendment = status == Status.AMENDED ? amendment(document) : "";
        Remark note = note(candidate.card(), status);
        lines.add(new Line(candidate.part(), words + amendment, document, sources, note));
    }

    /** ", được sửa đổi, bổ sung bởi Nghị định số 38/2023/NĐ-CP ngày 24 tháng 6 năm 2023 của Chính phủ" */
    private String amendment(StandingDocument document) {
        String by = document.reasonOn().by();
        if (by == null) {
            return "";
        }
        String key = Symbol.of(by).map(Symbol::key).orElse(by);
        return ", được sửa đổi, bổ sung bởi "
                + only(knowledge.bySymbol(List.of(key)).getOrDefault(key, List.of()))
                        .map(known -> BasisWords.named(StatusCheck.card(known)))
                        .orElse("văn bản số " + by);
    }

    /** A number is many authorities': only where the collection knows one document of it is that the one that amends. */
    private static Optional<KnownDocument> only(List<KnownDocument> documents) {
        return documents.size() == 1 ? Optional.of(documents.getFirst()) : Optional.empty();
    }

    private static @Nullable Remark note(DocumentCard card, Status status) {
        if (card.date() == null || card.issuer() == null) {
            return Remark.of(Kind.INCOMPLETE);
        }
        if (status == Status.UNVERIFIED) {
            return Remark.of(Kind.UNVERIFIED);
        }
        return status == Status.PERIOD_OVER ? Remark.of(Kind.PERIOD_OVER) : null;
    }

    private static void tellMissing(DraftRequest request, List<Line> lines, List<Remark> missing) {
        boolean allocated = lines.stream()
                .filter(line -> line.part() == Part.ABOVE)
                .map(line -> line.document().card())
                .anyMatch(card -> card.years().contains(request.year()));
        if (!allocated) {
            missing.add(Remark.of(Kind.NO_ALLOCATION, Integer.toString(request.year())));
        }
    }
}
