package vn.cancu.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import vn.cancu.authority.AmbiguousMention;
import vn.cancu.authority.AuthorityGraph.Edge;
import vn.cancu.authority.AuthorityGraph.Link;
import vn.cancu.authority.AuthorityGraph.OpenMention;
import vn.cancu.authority.AuthorityGraph.Saying;
import vn.cancu.authority.AuthorityGraph.Shown;
import vn.cancu.authority.DocumentCard;

/** The row of {@code query/authority/shown}, and its parameter of hops. */
final class ShownRows {
    private ShownRows() {}

    static List<List<String>> hops(Collection<Edge> edges) {
        return edges.stream()
                .map(edge -> List.of(
                        edge.from(), edge.relation().name(), edge.upper().key()))
                .toList();
    }

    static Shown shown(Record row) {
        Map<Link, Saying> words = new HashMap<>();
        for (Value said : row.get("words").values()) {
            Link link = new Link(
                    said.get("from").asString(),
                    AuthorityQueries.relation(said.get("relation")),
                    said.get("to").asString());
            words.putIfAbsent(link, saying(said));
        }
        Map<String, DocumentCard> cards = new HashMap<>();
        for (Value each : row.get("documents").values()) {
            DocumentCard card = Cards.card(each.get("document"));
            cards.put(card.key(), card);
        }
        return new Shown(
                words,
                cards,
                row.get("documents").asList(StandingRows::standing),
                row.get("open").asList(ShownRows::open));
    }

    private static Saying saying(Value row) {
        return new Saying(
                row.get("quote").asString(),
                row.get("file").asString(""),
                row.get("line").asInt(),
                Cards.text(row, "title"),
                Cards.strings(row, "provisions"));
    }

    private static OpenMention open(Value row) {
        return new OpenMention(
                row.get("document").asString(),
                row.get("itself").asBoolean(),
                new AmbiguousMention(
                        row.get("mention").asString(),
                        row.get("file").asString(""),
                        row.get("line").asInt(),
                        row.get("candidates").asList(Cards::card)));
    }
}
