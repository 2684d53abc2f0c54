package vn.cancu.draft;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.NamedDocument;
import vn.cancu.authority.AuthorityGraph.Saying;
import vn.cancu.authority.AuthorityGraph.Shown;
import vn.cancu.authority.DocumentCard;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Programme;
import vn.cancu.document.Symbol;
import vn.cancu.draft.DraftBlock.Part;
import vn.cancu.draft.Remark.Kind;
import vn.cancu.identity.Authority;
import vn.cancu.identity.UnitLookup;
import vn.cancu.identity.UnitName;

/**
 * The documents that may stand in a căn cứ block, gathered from the catalogue, from the unit's past plans and from that year's documents of
 * the authorities above it, each with the words that speak for it. Whether they are in force is not asked here.
 */
final class BasisCandidates {
    private static final int MOST_PLANS = 25;
    /** The walk climbs to the top and each document is counted once: room for all that 25 plans rest on. */
    private static final int MOST_CLIMBED = 500;

    private static final int MOST_OF_YEAR = 100;

    private final AuthorityGraph graph;
    private final PastPlans past;
    private final Catalogue catalogue;
    private final DraftRequest request;
    private final List<DocumentCard> own;
    private final Authority self;
    private final Set<String> namesakes;
    private final ProgrammeBases programmeBases = new ProgrammeBases();
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    /**
     * A document that may stand in the block.
     *
     * @param part what it would be for
     * @param card the document
     * @param title as its citers print it, null where only the document's own is known
     * @param sources the words that speak for it, with their place
     */
    record Candidate(Part part, DocumentCard card, @Nullable String title, Set<String> sources) {}

    BasisCandidates(AuthorityGraph graph, PastPlans past, Catalogue catalogue, DraftRequest request) {
        this.graph = graph;
        this.past = past;
        this.catalogue = catalogue;
        this.request = request;
        List<PastPlans.Issued> issued = issued();
        boolean shared = isShared(issued);
        // Of several places of one name nobody knows which is meant; none may plan on what was given to another.
        namesakes = shared
                ? issued.stream().map(each -> shown(each.issuer())).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
        own = shared ? List.of() : issued.stream().map(PastPlans.Issued::plan).toList();
        self = Authority.of(own.stream()
                .map(DocumentCard::issuer)
                .filter(name -> name != null)
                .findFirst()
                .orElse(request.unit()));
    }

    /** "UBND xã Y Tịch, huyện Chi Lăng". */
    private static String shown(UnitName unit) {
        return unit.name()
                + unit.within().map(above -> ", " + UnitName.shownPlace(above)).orElse("");
    }

    /** Whether they are of several places: of two districts, or of two provinces; one may tell its district, another its province. */
    private static boolean isShared(List<PastPlans.Issued> issued) {
        return issued.stream()
                .flatMap(each -> each.issuer().within().stream())
                .distinct()
                .collect(Collectors.groupingBy(above -> Authority.of(above).level(), Collectors.counting()))
                .values()
                .stream()
                .anyMatch(places -> places > 1);
    }

    /** Where the place above was asked for and some are known to stand there, those of which nothing tells it are not meant. */
    private List<PastPlans.Issued> issued() {
        UnitLookup unit = UnitLookup.of(request.unit());
        List<PastPlans.Issued> all = past.of(unit, request.programme(), MOST_PLANS);
        List<PastPlans.Issued> there = all.stream()
                .filter(issued -> unit.within() != null
                        && unit.within()
                                .equals(UnitName.withinKey(issued.issuer().key())))
                .toList();
        return there.isEmpty() ? all : there;
    }

    /** The committee that would issue the plan: "UBND xã Khuổi Sáng". */
    String issuer() {
        return (self.body().isEmpty() ? "UBND " : "") + self.display();
    }

    /** By part; within a part by force and date. */
    List<Candidate> inOrder() {
        return candidates.values().stream()
                .sorted(Comparator.comparing(Candidate::part)
                        .thenComparingInt(candidate -> candidate.card().rank())
                        .thenComparing(
                                candidate -> candidate.card().date(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** What every plan of the programme rests on. */
    void ofProgramme(Programme programme) {
        for (ProgrammeBases.Row row : programmeBases.of(programme.code(), Part.POLICY)) {
            add(Part.POLICY, StatusCheck.card(row.document()), null, row.source());
        }
        catalogue.documents().stream()
                .filter(listed -> listed.symbol().equals(programme.approval()))
                .forEach(listed -> add(
                        Part.APPROVAL,
                        StatusCheck.card(ProgrammeBases.listed(
                                listed.symbol(), listed.type(), listed.issuer(), listed.date(), listed.title())),
                        null,
                        "data/documents.csv: " + listed.symbol() + " (" + listed.source() + ")"));
        for (ProgrammeBases.Row row : programmeBases.of(programme.code(), Part.GOVERNS)) {
            add(Part.GOVERNS, StatusCheck.card(row.document()), null, row.source());
        }
    }

    /** What the unit's own past plans rest on; its issuers are those whose documents of the year are looked for. */
    void ofPastPlans(List<Remark> missing) {
        if (!namesakes.isEmpty()) {
            missing.add(Remark.of(Kind.SEVERAL_PLACES, String.join("; ", namesakes), request.unit()));
            return;
        }
        if (own.isEmpty()) {
            missing.add(Remark.of(Kind.NO_PLAN, request.unit()));
            return;
        }
        Set<String> keys = own.stream().map(DocumentCard::key).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Edge> edges = graph.ascent(keys, MOST_CLIMBED).edges().stream()
                .filter(edge -> keys.contains(edge.from())
                        && !keys.contains(edge.upper().key()))
                .sorted(Comparator.comparing(Edge::from)
                        .thenComparingInt(Edge::line)
                        .thenComparing(edge -> edge.upper().key()))
                .toList();
        Set<String> uppers = edges.stream().map(edge -> edge.upper().key()).collect(Collectors.toSet());
        Shown shown = graph.shown(edges, uppers, List.of(), 0);
        for (Edge edge : edges) {
            Saying said = shown.words().get(edge.link());
            DocumentCard upper = shown.cards().get(edge.upper().key());
            if (said != null && upper != null) {
                pastBasis(upper, said);
            }
        }
    }

    private void pastBasis(DocumentCard upper, Saying said) {
        Candidate known = candidates.get(upper.key());
        if (known != null) {
            known.sources().add(source(said.file(), said.line(), said.quote()));
            return;
        }
        Authority by = upper.issuer() == null ? null : Authority.of(upper.issuer());
        boolean later = upper.date() != null && upper.date().year() > request.year();
        if (by == null || by.word() == null || upper.symbol() == null || later) {
            return;
        }
        if (isDecided(upper)) {
            add(part(by), upper, said.title(), source(said.file(), said.line(), said.quote()));
        }
    }

    /** Without its folder: where a file lay on the machine that took it in says nothing to the reader. */
    private static String name(@Nullable String file) {
        return file == null ? "" : String.valueOf(Path.of(file).getFileName());
    }

    private static String source(@Nullable String file, int line, String quote) {
        return name(file) + ":" + line + " “" + quote + "”";
    }

    /** Documents of that year and programme, of the authorities that the unit's plans rest on. */
    void ofYear() {
        if (own.isEmpty()) {
            return;
        }
        List<String> plans = own.stream().map(DocumentCard::key).toList();
        for (NamedDocument named : past.ofYear(plans, request.programme(), request.year(), MOST_OF_YEAR)) {
            DocumentCard card = named.document();
            if (card.issuer() != null && isDecided(card)) {
                add(part(Authority.of(card.issuer())), card, null, source(card.file(), named.line(), named.quote()));
            }
        }
    }

    /** A council and a committee of the same place are of one level; whoever else the plans rest on is above. */
    private Part part(Authority by) {
        return self.placeKey().isPresent() && self.placeKey().equals(by.placeKey()) ? Part.OWN : Part.ABOVE;
    }

    /** Proposals, reports and letters carry no plan. */
    private static boolean isDecided(DocumentCard card) {
        return Set.of("Quyết định", "Nghị quyết", "Kế hoạch", "Chương trình", "Đề án", "Hướng dẫn")
                .contains(String.valueOf(card.type()));
    }

    /** The unit's plan of the year before, or why it cannot be named. */
    void lastYear(List<Remark> missing) {
        if (!namesakes.isEmpty()) {
            return;
        }
        int before = request.year() - 1;
        Optional<DocumentCard> last = own.stream()
                .filter(card -> "Kế hoạch".equals(card.type()) && card.years().contains(before))
                .findFirst();
        if (last.isEmpty()) {
            missing.add(Remark.of(Kind.NO_PLAN_BEFORE, Integer.toString(before)));
        } else if (last.get().symbol() == null || !isNumbered(last.get().symbol())) {
            missing.add(Remark.of(
                    Kind.UNNUMBERED_PLAN_BEFORE,
                    Integer.toString(before),
                    name(last.get().file())));
        } else {
            DocumentCard card = last.get();
            add(Part.LAST_YEAR, card, null, name(card.file()) + ": kế hoạch năm " + before);
        }
    }

    private static boolean isNumbered(@Nullable String symbol) {
        return symbol != null && Symbol.of(symbol).filter(Symbol::isNumbered).isPresent();
    }

    private void add(Part part, DocumentCard card, @Nullable String title, String source) {
        candidates
                .computeIfAbsent(card.key(), key -> new Candidate(part, card, title, new LinkedHashSet<>()))
                .sources()
                .add(source);
    }
}
