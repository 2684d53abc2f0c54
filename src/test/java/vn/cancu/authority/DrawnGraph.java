package vn.cancu.authority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentCard.Known;
import vn.cancu.document.PlanOutline;
import vn.cancu.document.PlanOutline.PlannedItem;
import vn.cancu.text.PartialDate;

/** A small graph drawn in a test, one line an edge. */
final class DrawnGraph implements AuthorityGraph {
    private final List<DocumentCard> documents = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<OpenMention> open = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private final Map<String, StatedForce> forces = new HashMap<>();
    private final Set<String> partly = new HashSet<>();

    DrawnGraph document(String key, String type, @Nullable String date, @Nullable String title, int rank) {
        return document(key, key, type, date, title, rank);
    }

    DrawnGraph document(
            String key, String symbol, String type, @Nullable String date, @Nullable String title, int rank) {
        PartialDate day = date == null ? null : PartialDate.parse(date);
        documents.add(new DocumentCard(
                key,
                symbol,
                type,
                day,
                null,
                title,
                null,
                List.of(2024),
                List.of(),
                rank,
                Known.WHOLE,
                key + ".txt",
                null));
        return this;
    }

    /** A document that is known by citation only. */
    DrawnGraph cited(String key, String type) {
        documents.add(new DocumentCard(
                key, key, type, null, null, null, null, List.of(), List.of(), 12, Known.CITED, null, null));
        return this;
    }

    DrawnGraph edge(String from, Relation relation, String to) {
        edges.add(new Edge(from, relation, upper(to), edges.size() + 1));
        return this;
    }

    DrawnGraph itself(String key) {
        open.add(new OpenMention(key, true, new AmbiguousMention(key, key + ".txt", 7, List.of())));
        return this;
    }

    DrawnGraph unclear(String key, String mention, String... candidates) {
        open.add(new OpenMention(
                key,
                false,
                new AmbiguousMention(
                        mention,
                        key + ".txt",
                        8,
                        List.of(candidates).stream().map(this::card).toList())));
        return this;
    }

    private Upper upper(String key) {
        DocumentCard card = card(key);
        return new Upper(card.key(), card.symbol(), card.type(), card.date(), card.issuer(), card.title(), card.rank());
    }

    private DocumentCard card(String key) {
        return documents.stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Plan> plans(Wanted wanted, int limit) {
        return documents.stream()
                .filter(card -> "Kế hoạch".equals(card.type()))
                .map(card -> new Plan(
                        card,
                        new PlanOutline(
                                List.of(new PlannedItem(
                                        card.key() + "#DA1",
                                        "Nước sinh hoạt",
                                        3,
                                        "Nước sinh hoạt",
                                        "I",
                                        null,
                                        "1719",
                                        "DA1",
                                        null)),
                                List.of())))
                .toList();
    }

    @Override
    public List<NamedDocument> named(String keyOrSymbol) {
        return documents.stream()
                .filter(card -> card.key().equals(keyOrSymbol))
                .map(card -> new NamedDocument(card, 1, card.key()))
                .toList();
    }

    @Override
    public Optional<KeyedItem> item(String key) {
        return Optional.empty();
    }

    @Override
    public Ascent ascent(Collection<String> keys, int most) {
        Set<String> met = new LinkedHashSet<>(keys);
        Deque<String> queue = new ArrayDeque<>(keys);
        List<Edge> found = new ArrayList<>();
        while (!queue.isEmpty()) {
            String key = queue.remove();
            for (Edge edge : edges) {
                boolean up = !List.of(Relation.REPLACES, Relation.REPEALS).contains(edge.relation());
                if (edge.from().equals(key) && up) {
                    found.add(edge);
                    if (met.size() < most && met.add(edge.upper().key())) {
                        queue.add(edge.upper().key());
                    }
                }
            }
        }
        return new Ascent(found, met.size() >= most);
    }

    @Override
    public Shown shown(Collection<Edge> hops, Collection<String> keys, Collection<String> starts, int mentions) {
        Map<Link, Saying> words = new HashMap<>();
        hops.forEach(edge -> words.put(edge.link(), saying(edge)));
        Map<String, DocumentCard> cards = new HashMap<>();
        keys.forEach(key -> cards.put(key, card(key)));
        return new Shown(
                words,
                cards,
                standings(keys),
                open.stream().filter(mention -> starts.contains(mention.in())).toList());
    }

    private static Saying saying(Edge edge) {
        return new Saying("dẫn " + edge.upper().key(), edge.from() + ".txt", edge.line(), null, List.of());
    }

    @Override
    public List<Dependent> below(Collection<String> keys, int offset, int limit) {
        return edges.stream()
                .filter(edge -> keys.contains(edge.upper().key()))
                .skip(offset)
                .limit(limit)
                .map(edge -> new Dependent(
                        1,
                        edge.upper().key(),
                        edge.relation(),
                        card(edge.from()),
                        1,
                        0,
                        saying(edge).quote(),
                        saying(edge).file(),
                        edge.line()))
                .toList();
    }

    @Override
    public List<MissingDocument> missing(int offset, int limit) {
        return List.of();
    }

    @Override
    public List<Beside> beside(DocumentCard document, int limit) {
        return beside.stream()
                .filter(each -> each.end().equals(document.key()))
                .limit(limit)
                .toList();
    }

    /** A text that cites {@code end} names {@code key} too, with this title. */
    DrawnGraph beside(String end, String key, String title) {
        beside.add(new Beside(end, card(key), key, title, "report.txt", 39));
        return this;
    }

    /** The document says that it is in force from a day on. */
    DrawnGraph inForce(String key, String from, @Nullable String to) {
        forces.put(
                key,
                new StatedForce(
                        PartialDate.parse(from),
                        to == null ? null : PartialDate.parse(to),
                        "có hiệu lực từ " + from,
                        key + ".txt",
                        90));
        return this;
    }

    /** One document changes some provisions of another. */
    DrawnGraph partly(String from, Relation relation, String to) {
        edge(from, relation, to);
        partly.add(from + to);
        return this;
    }

    @Override
    public List<Standing> standings(Collection<String> keys) {
        return keys.stream()
                .map(key -> new Standing(
                        key,
                        forces.get(key),
                        edges.stream()
                                .filter(edge -> key.equals(edge.upper().key())
                                        && List.of(Relation.REPLACES, Relation.REPEALS, Relation.AMENDS)
                                                .contains(edge.relation()))
                                .map(edge -> new Change(
                                        key,
                                        edge.relation(),
                                        card(edge.from()),
                                        forces.get(edge.from()),
                                        partly.contains(edge.from() + key),
                                        saying(edge).quote(),
                                        saying(edge).file(),
                                        edge.line()))
                                .toList()))
                .toList();
    }
}
