package vn.cancu.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.cancu.authority.AuthorityGraph.OpenMention;
import vn.cancu.catalogue.Catalogue;

/** Which document authorises this? */
public final class Authority {
    /** Documents whose paths are shown; of further ones only the items are. */
    private static final int MOST_STARTS = 3;

    private static final int MOST_PATHS = 60;
    private static final int MOST_MENTIONS = 100;

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
            return new BasisAnswer(question, on, items, List.of(), List.of(), List.of(Warnings.noItem(question)));
        }
        Map<String, FoundItem> starts = starts(items);
        Validity signedOff = validity.get();
        Climb climb = Climb.from(starts.keySet(), graph);
        Set<String> met = new LinkedHashSet<>(climb.documents());
        met.addAll(starts.keySet());
        Standings standings = new Standings(graph.standings(met), signedOff, today, on);
        List<BasisPath> all = new ArrayList<>();
        starts.values().forEach(item -> all.addAll(new PathFinder(climb, standings, summit).paths(item)));
        List<BasisPath> paths = ranked(all);
        List<OpenMention> open = graph.openMentions(starts.keySet(), MOST_MENTIONS);
        List<Warning> warnings = new ArrayList<>(new Warnings(starts, climb).of(items, paths, all.size(), open));
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
                warnings);
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

    /** The paths of one item are in their order already; those of several are put together, complete ones first. */
    private static List<BasisPath> ranked(List<BasisPath> all) {
        List<BasisPath> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(BasisPath::complete).reversed());
        List<BasisPath> ranked = new ArrayList<>();
        for (BasisPath path : sorted.subList(0, Math.min(MOST_PATHS, sorted.size()))) {
            ranked.add(
                    new BasisPath(ranked.size() + 1, path.itemKey(), path.functions(), path.complete(), path.steps()));
        }
        return ranked;
    }
}
