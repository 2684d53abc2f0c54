package vn.cancu.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisPath;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Hop;
import vn.cancu.export.ExportedNode;

/** The paths of an answer as nodes and links, for programs that draw or count. */
public final class AnswerGraph {
    private AnswerGraph() {}

    public static Stream<ExportedNode> of(BasisAnswer answer) {
        Map<String, DocumentCard> cards = new LinkedHashMap<>();
        answer.items().forEach(item -> cards.put(item.document().key(), item.document()));
        Map<String, Set<ExportedNode.Link>> links = new LinkedHashMap<>();
        for (BasisPath path : answer.paths()) {
            for (Hop hop : path.steps()) {
                cards.putIfAbsent(hop.document().card().key(), hop.document().card());
                links.computeIfAbsent(hop.from(), key -> new LinkedHashSet<>())
                        .add(new ExportedNode.Link(
                                hop.relation().name(), "document:" + hop.to(), hop.quote(), hop.line()));
            }
        }
        return cards.values().stream()
                .map(card -> new ExportedNode(
                        "document",
                        card.key(),
                        properties(card),
                        new ArrayList<>(links.getOrDefault(card.key(), Set.of()))));
    }

    private static Map<String, Object> properties(DocumentCard card) {
        Map<String, Object> known = new TreeMap<>();
        put(known, "symbol", card.symbol());
        put(known, "type", card.type());
        put(known, "title", card.title());
        put(known, "issuer", card.issuer());
        put(known, "date", card.date());
        put(known, "level", card.level());
        put(known, "file", card.file());
        known.put("known", card.known().name());
        known.put("planYears", List.copyOf(card.years()));
        return known;
    }

    private static void put(Map<String, Object> known, String name, @Nullable Object value) {
        if (value != null) {
            known.put(name, value.toString());
        }
    }
}
