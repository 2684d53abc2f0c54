package vn.cancu.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.OpenMention;
import vn.cancu.authority.PathFinder.Way;
import vn.cancu.authority.Warnings.Rings;
import vn.cancu.catalogue.Catalogue;

/** Which document authorises this? */
public final class Authority {
    /** Documents whose paths are shown; of further ones only the items are. */
    private static final int MOST_STARTS = 3;

    private static final int MOST_PATHS = 60;
    private static final int MOST_BESIDE = 40;

    private final AuthorityGraph graph;
    private final Summit summit;
    private final Supplier<Validity> validity;
    private final Clock clock;

    /**
     * The questions over one collection.
     *
     * @param graph what the collection holds
     * @param catalogue for the approvals of the programmes
     * @param validity what is signed off of documents' force
     * @param clock tells today
     */
    public Authority(AuthorityGraph graph, Catalogue catalogue, Supplier<Validity> validity, Clock clock) {
        this.graph = graph;
        this.summit = new Summit(catalogue);
        this.validity = validity;
        this.clock = clock;
    }

    /** The paths from what {@code question} names up to the highest known authority. */
    public BasisAnswer basis(BasisQuestion question) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = Objects.requireNonNullElse(question.on(), today);
        List<FoundItem> items = new ItemFinder(graph).find(question);
        if (items.isEmpty()) {
            return new BasisAnswer(
                    question, on, items, List.of(), List.of(), List.of(), List.of(Warnings.noItem(question)));
        }
        Validity signedOff = validity.get();
        Map<String, FoundItem> starts = starts(items);
        Climb climb = Climb.from(starts.keySet(), graph, summit);
        PathFinder finder = new PathFinder(climb);
        List<Way> all = new ArrayList<>();
        starts.values().forEach(item -> all.addAll(finder.ways(item)));
        // The ways of one item are in their order already; those of several are put together, complete ones first.
        all.sort(Comparator.comparing(Way::complete).reversed());
        List<Way> shown = all.subList(0, Math.min(MOST_PATHS, all.size()));
        Rings rings = Rings.of(climb.closingEdges(starts.keySet()));
        PathWords words = new PathWords(finder, shown, rings.named(), starts.keySet(), graph, signedOff, today, on);
        List<BasisPath> paths = words.paths();
        List<OpenMention> open = words.open();
        List<Warning> warnings =
                new ArrayList<>(new Warnings(starts, climb, rings, words).of(items, paths, all.size(), open));
        signedOff.problems().forEach(problem -> warnings.add(new Warning(Warning.Kind.VALIDITY_ROW, problem, null)));
        return new BasisAnswer(
                question,
                on,
                items,
                paths,
                open.stream()
                        .filter(mention -> !mention.itself())
                        .map(OpenMention::mention)
                        .toList(),
                beside(paths),
                warnings);
    }

    /** What is named beside the ends that are complete by the catalogue alone, of the same programme. */
    private List<Beside> beside(List<BasisPath> paths) {
        Map<String, DocumentCard> ends = new LinkedHashMap<>();
        for (BasisPath path : paths) {
            DocumentCard end = path.end().card();
            if (path.complete() && end.known() == DocumentCard.Known.CITED && end.rank() > 1) {
                ends.putIfAbsent(end.key(), end);
            }
        }
        List<Beside> found = new ArrayList<>();
        for (DocumentCard end : ends.values()) {
            summit.programme(end)
                    .ifPresent(programme -> graph.beside(end, MOST_BESIDE).stream()
                            .filter(row -> programme.isNamedIn(row.document().title(), row.title()))
                            .forEach(found::add));
        }
        return found;
    }

    /** Where one document stands, on three days; empty where no document has that key or symbol. */
    public List<StandingDocument> standings(String keyOrSymbol, @Nullable LocalDate on) {
        List<DocumentCard> cards = new ItemFinder(graph).named(keyOrSymbol);
        LocalDate today = LocalDate.now(clock);
        Standings standings = new Standings(
                graph.standings(cards.stream().map(DocumentCard::key).toList()),
                validity.get(),
                today,
                Objects.requireNonNullElse(on, today));
        return cards.stream()
                .map(card -> standings.of(card, card.title(), card.date()))
                .toList();
    }

    /**
     * All that rests on a document, nearest first, as it is found.
     *
     * @param key of the document
     * @param row told of each document that rests; false ends the walk
     * @return whether all was told; false where {@code row} ended it or it goes deeper than eight hops
     */
    public boolean below(String key, Predicate<Dependent> row) {
        return new Descent(graph).from(key, row);
    }

    /**
     * A stretch of all that rests on a document, nearest first, as it is found.
     *
     * @param offset rows left out
     * @param limit the most rows
     * @return whether nothing rests on it beyond this stretch
     */
    public boolean below(String key, int offset, int limit, Consumer<Dependent> row) {
        AtomicLong seen = new AtomicLong();
        return below(key, each -> {
            long number = seen.incrementAndGet();
            if (number > offset && number <= (long) offset + limit) {
                row.accept(each);
            }
            // One row more than asked tells whether there is more.
            return number <= (long) offset + limit;
        });
    }

    /** Documents that are cited and not held, the most cited first. */
    public List<MissingDocument> missing(int offset, int limit) {
        return graph.missing(Math.max(0, offset), Math.clamp(limit, 1, 1000));
    }

    /** The best item of each of the first documents, by the document's key. */
    private static Map<String, FoundItem> starts(List<FoundItem> items) {
        Map<String, FoundItem> starts = new LinkedHashMap<>();
        for (FoundItem item : items) {
            if (starts.size() < MOST_STARTS) {
                starts.putIfAbsent(item.document().key(), item);
            }
        }
        return starts;
    }
}
