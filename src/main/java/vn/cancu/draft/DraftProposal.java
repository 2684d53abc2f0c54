package vn.cancu.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.Plan;
import vn.cancu.authority.AuthorityGraph.Wanted;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Filter;
import vn.cancu.authority.StandingDocument;
import vn.cancu.authority.Status;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Programme;
import vn.cancu.document.Symbol;
import vn.cancu.document.UnitName;
import vn.cancu.draft.Competence.Law;
import vn.cancu.draft.DraftBlock.LeftOut;
import vn.cancu.draft.DraftBlock.Line;
import vn.cancu.draft.DraftBlock.Part;
import vn.cancu.identity.Authority;
import vn.cancu.identity.KnownDocument;
import vn.cancu.text.PartialDate;

/**
 * Which căn cứ a plan of a programme should have: the law on competence, the programme's own documents, and what the unit's past plans and
 * the documents of that year in the collection rest on. Nothing that is replaced or repealed is proposed; its successor is shown.
 */
public final class DraftProposal {
    private static final int MOST_PLANS = 25;
    private static final int MOST_EDGES = 400;
    private static final int MOST_OF_YEAR = 100;

    private final AuthorityGraph graph;
    private final Documents documents;
    private final DraftKnowledge knowledge;
    private final Clocks clocks;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Competence competence = new Competence();
    private final ProgrammeBases programmeBases = new ProgrammeBases();

    /** The proposals over one collection. */
    public DraftProposal(
            AuthorityGraph graph,
            Documents documents,
            DraftKnowledge knowledge,
            Clocks clocks,
            Catalogue catalogue,
            Clock clock) {
        this.graph = graph;
        this.documents = documents;
        this.knowledge = knowledge;
        this.clocks = clocks;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Codes of the programmes for which a block can be asked. */
    public List<String> programmes() {
        return catalogue.programmes().stream().map(Programme::code).toList();
    }

    /** A document that may stand in the block, and the words that speak for it. */
    private record Candidate(
            Part part, DocumentCard card, @Nullable String title, Set<String> sources) {}

    /** The block for that plan; {@link IllegalArgumentException} where the catalogue has no such programme. */
    public DraftBlock propose(DraftRequest request) {
        Programme programme = catalogue
                .programme(request.programme())
                .orElseThrow(() -> new IllegalArgumentException("no such programme: " + request.programme()));
        LocalDate on = day(request.year());
        List<String> missing = new ArrayList<>();
        List<DocumentCard> own = ownPlans(request);
        String issuer = issuer(own, request.unit());
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        programmeDocuments(programme, candidates);
        Set<String> home = pastBases(own, candidates);
        ofYear(request, home, candidates);
        lastYear(request, own, candidates, missing);
        Map<String, StandingDocument> standing =
                clocks.of(candidates.values().stream().map(Candidate::card).toList(), PartialDate.of(on), on);
        List<Line> lines = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        competence(issuer, on, lines, missing);
        candidates.values().stream()
                .sorted(Comparator.comparing(Candidate::part)
                        .thenComparingInt(candidate -> candidate.card().rank())
                        .thenComparing(
                                candidate -> candidate.card().date(), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(candidate -> place(candidate, standing, lines, leftOut));
        tellMissing(request, own, lines, missing);
        return new DraftBlock(request, issuer, on, lines, leftOut, missing);
    }

    /** Today within the plan year: a block for next year is judged on its first day. */
    private LocalDate day(int year) {
        LocalDate today = LocalDate.now(clock);
        return today.getYear() == year
                ? today
                : today.getYear() < year ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
    }

    private List<DocumentCard> ownPlans(DraftRequest request) {
        return graph.plans(new Wanted(List.of(), UnitName.lookup(request.unit()), null), MOST_PLANS).stream()
                .map(Plan::document)
                .filter(card -> card.programmes().contains(request.programme()))
                .toList();
    }

    private static String issuer(List<DocumentCard> own, String unit) {
        String printed = own.stream()
                .map(DocumentCard::issuer)
                .filter(name -> name != null)
                .findFirst()
                .orElse(unit);
        Authority authority = Authority.of(printed);
        return (authority.body().isEmpty() ? "UBND " : "") + authority.display();
    }

    private void programmeDocuments(Programme programme, Map<String, Candidate> candidates) {
        for (ProgrammeBases.Row row : programmeBases.of(programme.code(), Part.POLICY)) {
            add(candidates, Part.POLICY, StatusCheck.card(row.document()), null, row.source());
        }
        catalogue.documents().stream()
                .filter(listed -> listed.symbol().equals(programme.approval()))
                .forEach(listed -> add(
                        candidates,
                        Part.APPROVAL,
                        StatusCheck.card(ProgrammeBases.listed(
                                listed.symbol(), listed.type(), listed.issuer(), listed.date(), listed.title())),
                        null,
                        "data/documents.csv: " + listed.symbol() + " (" + listed.source() + ")"));
        for (ProgrammeBases.Row row : programmeBases.of(programme.code(), Part.GOVERNS)) {
            add(candidates, Part.GOVERNS, StatusCheck.card(row.document()), null, row.source());
        }
    }

    /**
     * What the unit's own past plans rest on.
     *
     * @return the issuers above the unit, normalised: whose documents of the year are looked for
     */
    private Set<String> pastBases(List<DocumentCard> own, Map<String, Candidate> candidates) {
        Set<String> home = new LinkedHashSet<>();
        if (own.isEmpty()) {
            return home;
        }
        Collection<String> keys = own.stream().map(DocumentCard::key).toList();
        for (Edge edge : graph.above(keys, MOST_EDGES)) {
            DocumentCard upper = edge.upper();
            Authority by = upper.issuer() == null ? null : Authority.of(upper.issuer());
            String source = edge.file() + ":" + edge.line() + " “" + edge.quote() + "”";
            if (candidates.containsKey(upper.key())) {
                candidates.get(upper.key()).sources().add(source);
            } else if (by != null && by.word() != null && upper.symbol() != null) {
                by.level().filter(level -> by.place() != null).ifPresent(level -> home.add(by.key()));
                if (isDecided(upper)) {
                    add(candidates, Part.ABOVE, upper, edge.title(), source);
                }
            }
        }
        return home;
    }

    /** Documents of that year and programme, of the authorities that the unit's plans rest on. */
    private void ofYear(DraftRequest request, Set<String> home, Map<String, Candidate> candidates) {
        Filter filter = new Filter(null, null, request.year(), null, DocumentCard.Known.WHOLE);
        for (DocumentCard card : documents.list(filter, 0, MOST_OF_YEAR).documents()) {
            boolean above = card.issuer() != null
                    && home.contains(Authority.of(card.issuer()).key());
            if (above && card.programmes().contains(request.programme()) && card.symbol() != null && isDecided(card)) {
                graph.named(card.key()).stream()
                        .findFirst()
                        .ifPresent(named -> add(
                                candidates,
                                Part.ABOVE,
                                card,
                                null,
                                card.file() + ":" + named.line() + " “" + named.quote() + "”"));
            }
        }
    }

    /** Proposals, reports and letters carry no plan. */
    private static boolean isDecided(DocumentCard card) {
        return Set.of("Quyết định", "Nghị quyết", "Kế hoạch", "Chương trình", "Đề án", "Hướng dẫn")
                .contains(String.valueOf(card.type()));
    }

    private static void lastYear(
            DraftRequest request, List<DocumentCard> own, Map<String, Candidate> candidates, List<String> missing) {
        int before = request.year() - 1;
        Optional<DocumentCard> last = own.stream()
                .filter(card -> "Kế hoạch".equals(card.type()) && card.years().contains(before))
                .findFirst();
        if (last.isEmpty()) {
            missing.add("Chưa có kế hoạch năm " + before + " của đơn vị về Chương trình này trong bộ sưu tập.");
        } else if (last.get().symbol() == null || !isNumbered(last.get().symbol())) {
            missing.add("Kế hoạch năm " + before + " của đơn vị (" + last.get().file()
                    + ") chưa có số nên chưa nêu làm căn cứ được.");
        } else {
            DocumentCard card = last.get();
            add(candidates, Part.LAST_YEAR, card, null, card.file() + ": kế hoạch năm " + before);
        }
    }

    private static boolean isNumbered(@Nullable String symbol) {
        return symbol != null && Symbol.of(symbol).filter(Symbol::isNumbered).isPresent();
    }

    private static void add(
            Map<String, Candidate> candidates, Part part, DocumentCard card, @Nullable String title, String source) {
        candidates
                .computeIfAbsent(card.key(), key -> new Candidate(part, card, title, new LinkedHashSet<>()))
                .sources()
                .add(source);
    }

    private void competence(String issuer, LocalDate on, List<Line> lines, List<String> missing) {
        Optional<Law> law = competence.of(Authority.of(issuer), on);
        if (law.isEmpty()) {
            missing.add("Chưa rõ văn bản quy định thẩm quyền của " + issuer + ".");
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
        boolean local = candidate.part() == Part.ABOVE;
        if (ended || (local && status == Status.PERIOD_OVER)) {
            List<String> why = new ArrayList<>(sources);
            why.addAll(StatusCheck.sources(document.reasonOn()));
            leftOut.add(new LeftOut(
                    document, document.reasonOn().text(), document.reasonOn().by(), why));
            return;
        }
        String words = BasisWords.document(candidate.card(), candidate.title());
        String amendment = status == Status.AMENDED ? amendment(document) : "";
        String note = note(candidate.card(), status);
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
                + knowledge.bySymbol(List.of(key)).getOrDefault(key, List.of()).stream()
                        .findFirst()
                        .map(known -> BasisWords.named(StatusCheck.card(known)))
                        .orElse("văn bản số " + by);
    }

    private static @Nullable String note(DocumentCard card, Status status) {
        if (card.date() == null || card.issuer() == null) {
            return "chưa rõ ngày hoặc cơ quan ban hành: hãy bổ sung trước khi dùng";
        }
        if (status == Status.UNVERIFIED) {
            return "hiệu lực chưa xác minh";
        }
        return status == Status.PERIOD_OVER
                ? "hết giai đoạn ghi trong tên; hãy xem có văn bản cho giai đoạn mới không"
                : null;
    }

    private static void tellMissing(
            DraftRequest request, List<DocumentCard> own, List<Line> lines, List<String> missing) {
        if (own.isEmpty()) {
            missing.add("Bộ sưu tập chưa có kế hoạch nào của " + request.unit()
                    + " về Chương trình này: không biết cấp trên của đơn vị đã giao gì.");
        }
        boolean allocated = lines.stream()
                .filter(line -> line.part() == Part.ABOVE)
                .map(line -> line.document().card())
                .anyMatch(card -> card.years().contains(request.year()));
        if (!allocated) {
            missing.add("Chưa thấy quyết định giao vốn, kế hoạch của tỉnh, huyện cho năm " + request.year()
                    + " trong bộ sưu tập.");
        }
    }
}
