package vn.cancu.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AmbiguousMention;
import vn.cancu.authority.AuthorityGraph;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.Saying;
import vn.cancu.authority.AuthorityGraph.Upper;
import vn.cancu.authority.Beside;
import vn.cancu.authority.Dependent;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Filter;
import vn.cancu.authority.Lineage;
import vn.cancu.authority.Listing;
import vn.cancu.authority.MissingDocument;
import vn.cancu.authority.Neighbourhood;
import vn.cancu.authority.Overview;
import vn.cancu.authority.Relation;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Citation;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.PlanOutline;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Symbol;
import vn.cancu.duty.DutyGraph;
import vn.cancu.duty.ReadPlan;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.identity.DocumentKey;
import vn.cancu.keeping.Originals;
import vn.cancu.programme.PlannedItem;
import vn.cancu.programme.ProgrammeGraph;
import vn.cancu.reading.DocumentReader;

/** A handful of documents held in memory, so that pages can be tested without a server; {@code PageIT} has the real graph. */
final class Shelf implements Documents {
    static final class ClosedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClosedException() {
            super("Kệ sách đã đóng; hãy mở lại.");
        }
    }

    private static final String NO_HASH = "0".repeat(64);

    private volatile boolean closed;

    private final DocumentReader reader = new DocumentReader(Catalogue.load());
    private final Map<String, DocumentCard> cards = new LinkedHashMap<>();
    private final Map<String, ReadDocument> texts = new LinkedHashMap<>();
    private final Originals originals;

    Shelf(Originals originals) {
        this.originals = originals;
    }

    DocumentReader reader() {
        return reader;
    }

    /** Puts a text on the shelf under a key of its symbol, or of its file's name. */
    String put(LoadedFile.Text file) {
        ReadDocument read = reader.read(file.text());
        Header header = read.header();
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String symbol = header.symbol();
        String key = symbol == null || symbol.startsWith("/") ? name : symbol;
        originals.keep(file.sha256(), file.bytes());
        cards.put(
                key,
                new DocumentCard(
                        key,
                        symbol,
                        header.type(),
                        header.date(),
                        header.issuer(),
                        header.title(),
                        header.issuerLevel(),
                        header.planYears(),
                        header.programmes(),
                        99,
                        DocumentCard.Known.WHOLE,
                        file.path(),
                        file.sha256()));
        texts.put(key, read);
        read.citations().stream()
                .filter(citation -> citation.symbol() != null)
                .forEach(citation -> cards.putIfAbsent(String.valueOf(citation.symbol()), cited(citation)));
        return key;
    }

    void putFolder(Path folder) {
        for (Path file : TextFiles.list(List.of(folder)).files()) {
            if (TextFiles.load(file) instanceof LoadedFile.Text text) {
                put(text);
            }
        }
    }

    private static DocumentCard cited(Citation citation) {
        return new DocumentCard(
                String.valueOf(citation.symbol()),
                citation.symbol(),
                citation.type(),
                citation.date(),
                citation.issuer(),
                citation.title(),
                null,
                List.of(),
                List.of(),
                99,
                DocumentCard.Known.CITED,
                null,
                null);
    }

    private @Nullable DocumentCard meant(Citation citation) {
        return citation.symbol() == null ? null : cards.get(citation.symbol());
    }

    @Override
    public Map<String, String> originals(Collection<String> names) {
        return Map.of();
    }

    @Override
    public Optional<DocumentFacts> facts(String key) {
        DocumentCard card = cards.get(key);
        if (card == null) {
            return Optional.empty();
        }
        ReadDocument read = texts.get(key);
        List<DocumentFacts.Mention> mentions = read == null
                ? List.of()
                : read.citations().stream().map(this::mention).toList();
        List<DocumentFacts.Connection> up = above(List.of(key), 100).stream()
                .map(edge -> new DocumentFacts.Connection(
                        edge.relation(),
                        card(edge.upper().key()),
                        said(edge).quote(),
                        said(edge).file(),
                        said(edge).line()))
                .toList();
        List<DocumentFacts.Connection> down = above(texts.keySet(), 10_000).stream()
                .filter(edge -> edge.upper().key().equals(key))
                .map(edge -> new DocumentFacts.Connection(
                        edge.relation(),
                        card(edge.from()),
                        said(edge).quote(),
                        said(edge).file(),
                        said(edge).line()))
                .toList();
        return Optional.of(new DocumentFacts(card, mentions, up, down, down.size(), List.of(), List.of(), List.of()));
    }

    private DocumentFacts.Mention mention(Citation citation) {
        DocumentCard target = meant(citation);
        return new DocumentFacts.Mention(
                citation.evidence(),
                citation.role().name(),
                target == null ? null : target.key(),
                target,
                target == null ? List.copyOf(cards.values()).subList(0, 2) : List.of());
    }

    private DocumentCard card(String key) {
        return Optional.ofNullable(cards.get(key)).orElseThrow();
    }

    @Override
    public Neighbourhood around(String key, int limit) {
        Map<String, DocumentCard> nodes = new LinkedHashMap<>();
        nodes.put(key, card(key));
        List<Neighbourhood.Edge> edges = new ArrayList<>();
        for (Edge edge : above(texts.keySet(), 10_000)) {
            boolean touches = edge.from().equals(key) || edge.upper().key().equals(key);
            if (touches && nodes.size() < limit) {
                nodes.put(edge.from(), card(edge.from()));
                nodes.put(edge.upper().key(), card(edge.upper().key()));
                edges.add(new Neighbourhood.Edge(
                        edge.from(),
                        edge.upper().key(),
                        edge.relation(),
                        said(edge).quote(),
                        said(edge).line()));
            }
        }
        return new Neighbourhood(List.copyOf(nodes.values()), edges, false);
    }

    @Override
    public Overview overview() {
        long cited = (long) cards.size() - texts.size();
        return new Overview(
                texts.size(),
                cited,
                120,
                240,
                3,
                1,
                1,
                1,
                2,
                counts(DocumentCard::type),
                counts(DocumentCard::level),
                counts(card ->
                        card.years().isEmpty() ? null : card.years().getFirst().toString()));
    }

    private List<Overview.Count> counts(Function<DocumentCard, @Nullable String> value) {
        return texts.keySet().stream()
                .map(this::card)
                .map(value)
                .filter(found -> found != null)
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> new Overview.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public Listing issuedBy(String unit, int limit) {
        return list(new Filter(null, null, null, unit, DocumentCard.Known.WHOLE), 0, limit);
    }

    @Override
    public Listing list(Filter filter, int offset, int limit) {
        List<DocumentCard> all = cards.values().stream()
                .filter(card -> filter.known() == null || card.known() == filter.known())
                .filter(card -> filter.type() == null || filter.type().equals(card.type()))
                .toList();
        return new Listing(all.stream().skip(offset).limit(limit).toList(), all.size());
    }

    @Override
    public List<DocumentCard> named(String keyOrSymbol) {
        String wanted = Symbol.of(keyOrSymbol).map(Symbol::key).orElse(keyOrSymbol);
        return cards.values().stream()
                .filter(card -> card.key().equals(keyOrSymbol)
                        || (card.symbol() != null
                                && Symbol.of(card.symbol())
                                        .map(symbol -> symbol.key().equals(wanted))
                                        .orElse(false)))
                .toList();
    }

    private List<Edge> above(Collection<String> keys, int limit) {
        List<Edge> edges = new ArrayList<>();
        for (String key : keys) {
            ReadDocument read = texts.get(key);
            for (Citation citation : read == null ? List.<Citation>of() : read.citations()) {
                DocumentCard upper = meant(citation);
                if (upper != null
                        && citation.role() == Citation.Role.BASIS
                        && !upper.key().equals(key)) {
                    edges.add(new Edge(
                            key,
                            Relation.BASED_ON,
                            new Upper(
                                    upper.key(),
                                    upper.symbol(),
                                    upper.type(),
                                    upper.date(),
                                    upper.issuer(),
                                    upper.title(),
                                    upper.rank()),
                            citation.evidence().line()));
                }
            }
        }
        return edges.stream().limit(limit).toList();
    }

    private Saying said(Edge edge) {
        return Optional.ofNullable(texts.get(edge.from())).orElseThrow().citations().stream()
                .filter(citation -> citation.evidence().line() == edge.line() && isMeant(edge, citation))
                .findFirst()
                .map(citation -> new Saying(
                        citation.evidence().quote(),
                        String.valueOf(card(edge.from()).file()),
                        citation.evidence().line(),
                        citation.title(),
                        citation.provisions()))
                .orElseThrow();
    }

    private boolean isMeant(Edge edge, Citation citation) {
        DocumentCard meant = meant(citation);
        return meant != null && meant.key().equals(edge.upper().key());
    }

    private PlanOutline outline(String key) {
        ReadDocument read = Optional.ofNullable(texts.get(key)).orElseThrow();
        return new PlanOutline(
                read.items().stream().map(item -> planned(key, item)).toList(),
                read.passages().stream()
                        .map(passage -> new PlanOutline.Paragraph(passage.line(), passage.path(), passage.text()))
                        .toList());
    }

    private static PlanOutline.PlannedItem planned(String key, Item item) {
        return new PlanOutline.PlannedItem(
                key + "#" + item.id(),
                item.title(),
                item.evidence().line(),
                item.evidence().quote(),
                "",
                item.parent() == null ? null : key + "#" + item.parent(),
                item.programme(),
                item.canonical(),
                null);
    }

    /** From now on this shelf answers no question about authority, as a store that was stopped; or answers again. */
    void close(boolean now) {
        closed = now;
    }

    AuthorityGraph authority() {
        return new AuthorityGraph() {
            @Override
            public List<Plan> plans(AuthorityGraph.Wanted wanted, int limit) {
                if (closed) {
                    throw new ClosedException();
                }
                return texts.keySet().stream()
                        .map(key -> new Plan(card(key), outline(key)))
                        .toList();
            }

            @Override
            public List<NamedDocument> named(String keyOrSymbol) {
                return Shelf.this.named(keyOrSymbol).stream()
                        .map(card -> new NamedDocument(card, 1, String.valueOf(card.symbol())))
                        .toList();
            }

            @Override
            public Optional<KeyedItem> item(String key) {
                return Optional.empty();
            }

            @Override
            public Ascent ascent(Collection<String> keys, int documents) {
                List<Edge> all = new ArrayList<>();
                Set<String> met = new LinkedHashSet<>(keys);
                for (List<String> level = List.copyOf(keys); !level.isEmpty(); ) {
                    List<Edge> found = above(level, 3000);
                    all.addAll(found);
                    level = found.stream()
                            .map(edge -> edge.upper().key())
                            .distinct()
                            .filter(met::add)
                            .toList();
                }
                return new Ascent(all, false);
            }

            @Override
            public Shown shown(
                    Collection<Edge> hops, Collection<String> keys, Collection<String> starts, int mentions) {
                return new Shown(
                        hops.stream().distinct().collect(Collectors.toMap(Edge::link, Shelf.this::said, (a, b) -> a)),
                        keys.stream().distinct().collect(Collectors.toMap(key -> key, Shelf.this::card)),
                        List.of(),
                        open(starts));
            }

            private List<OpenMention> open(Collection<String> keys) {
                return keys.stream()
                        .limit(1)
                        .map(key -> new OpenMention(
                                key,
                                false,
                                new AmbiguousMention(
                                        "Quyết định số 12/QĐ-UBND",
                                        String.valueOf(card(key).file()),
                                        3,
                                        List.copyOf(cards.values()).subList(0, 2))))
                        .toList();
            }

            @Override
            public List<Dependent> below(Collection<String> keys, int offset, int limit) {
                return List.of();
            }

            @Override
            public List<MissingDocument> missing(int offset, int limit) {
                return List.of();
            }

            @Override
            public List<Beside> beside(DocumentCard document, int limit) {
                return List.of();
            }
        };
    }

    DutyGraph duties() {
        return new DutyGraph() {
            @Override
            public List<PlanDuties> plans(DutyGraph.Wanted wanted, int limit) {
                return texts.entrySet().stream()
                        .map(entry -> plan(entry.getKey(), entry.getValue()))
                        .filter(plan -> !plan.duties().isEmpty())
                        .toList();
            }

            @Override
            public List<PlanDuties> named(String keyOrSymbol) {
                return texts.entrySet().stream()
                        .filter(entry -> entry.getKey().equals(keyOrSymbol)
                                || entry.getKey().startsWith(keyOrSymbol + "/")
                                || DocumentKey.of(entry.getValue(), NO_HASH).equals(keyOrSymbol))
                        .map(entry -> plan(entry.getKey(), entry.getValue()))
                        .toList();
            }

            @Override
            public List<PlanDuties> issued(DutyGraph.Wanted wanted, int limit) {
                return plans(wanted, limit);
            }

            @Override
            public List<UnitSuccessor> successors(Collection<String> unitKeys) {
                return List.of();
            }

            @Override
            public List<UnitDuty> ofUnit(DutyGraph.Wanted wanted, int offset, int limit) {
                return plans(wanted, limit).stream()
                        .flatMap(plan -> plan.duties().stream()
                                .map(duty -> new UnitDuty(plan.document(), plan.file(), null, duty, List.of())))
                        .skip(offset)
                        .limit(limit)
                        .toList();
            }
        };
    }

    private DutyGraph.PlanDuties plan(String key, ReadDocument read) {
        return ReadPlan.of(read, NO_HASH, String.valueOf(card(key).file()));
    }

    ProgrammeGraph programmes() {
        return new ProgrammeGraph() {
            @Override
            public Map<String, Long> counts() {
                return planned().collect(Collectors.groupingBy(PlannedItem::component, Collectors.counting()));
            }

            @Override
            public List<PlannedItem> items(Set<String> components, int offset, int limit) {
                return planned()
                        .filter(item -> components.contains(item.component()))
                        .skip(offset)
                        .limit(limit)
                        .toList();
            }
        };
    }

    private Stream<PlannedItem> planned() {
        return texts.entrySet().stream()
                .flatMap(entry -> entry.getValue().items().stream()
                        .filter(item -> item.canonical() != null)
                        .map(item -> new PlannedItem(
                                item.programme() + "/" + item.canonical(),
                                item.title(),
                                card(entry.getKey()),
                                item.evidence().quote(),
                                item.evidence().line())));
    }

    Lineage lineage() {
        return new Lineage() {
            @Override
            public List<Around> around(Collection<String> keys, Window window) {
                return keys.stream()
                        .filter(cards::containsKey)
                        .map(key -> new Around(
                                card(key),
                                Shelf.this.above(List.of(key), 60).stream()
                                        .map(edge -> card(edge.upper().key()))
                                        .distinct()
                                        .toList(),
                                List.of(new Below(new Group(key, "Kế hoạch", "xã", 2024), 7, List.of()))))
                        .toList();
            }

            @Override
            public Map<Group, List<DocumentCard>> members(Map<Group, Integer> offsets, Window window, int limit) {
                Map<Group, List<DocumentCard>> members = new LinkedHashMap<>();
                offsets.forEach((group, offset) -> members.put(
                        group, cards.values().stream().skip(offset).limit(limit).toList()));
                return members;
            }

            @Override
            public List<Neighbourhood.Edge> among(Collection<String> keys, Set<Relation> relations) {
                return List.of();
            }
        };
    }
}
