package vn.cancu.authority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/** Where documents stand on three days, for a room that knows already which documents it means. */
public final class Clocks {
    private final @Nullable AuthorityGraph graph;
    private final Supplier<Validity> validity;
    private final Clock clock;

    /**
     * The clocks.
     *
     * @param graph what the collection holds; null where there is none: then the signed-off facts alone are asked
     * @param validity what is signed off of documents' force
     * @param clock tells today
     */
    public Clocks(@Nullable AuthorityGraph graph, Supplier<Validity> validity, Clock clock) {
        this.graph = graph;
        this.validity = validity;
        this.clock = clock;
    }

    /**
     * The standing of each document, by key; one question to the graph.
     *
     * @param signed when what rests on them was signed, null where unknown
     * @param on the third day
     */
    public Map<String, StandingDocument> of(
            Collection<DocumentCard> cards, @Nullable PartialDate signed, LocalDate on) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        List<String> keys = cards.stream().map(DocumentCard::key).distinct().toList();
        Standings standings = new Standings(
                graph == null ? List.of() : graph.standings(keys), validity.get(), LocalDate.now(clock), on);
        Map<String, StandingDocument> standing = new LinkedHashMap<>();
        cards.forEach(card -> standing.put(card.key(), standings.of(card, card.title(), signed)));
        return standing;
    }

    /** Where each document stands today, by key. */
    public Map<String, Status> today(Collection<DocumentCard> cards) {
        Map<String, Status> today = new LinkedHashMap<>();
        of(cards, null, LocalDate.now(clock)).forEach((key, document) -> today.put(key, document.status()));
        return today;
    }
}
