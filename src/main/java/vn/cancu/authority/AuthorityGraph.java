package vn.cancu.authority;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PlanOutline;
import vn.cancu.text.PartialDate;

/** The graph, as questions of authority need it: each method is one statement. */
public interface AuthorityGraph {
    /**
     * Plans of which an item's title, its component's title or a paragraph may hold the words; for choosing among their items.
     *
     * @param limit the most plans to return
     */
    List<Plan> plans(Wanted wanted, int limit);

    /** Documents by key, or by symbol in any print; several where several have that symbol. */
    List<NamedDocument> named(String keyOrSymbol);

    /** The item of a key, or the item that an amount of that key is for. */
    Optional<KeyedItem> item(String key);

    /**
     * Everything above these documents: edges {@link Relation#BASED_ON}, {@link Relation#IMPLEMENTS}, {@link Relation#GUIDES} and
     * {@link Relation#AMENDS}, of at most 8 hops.
     *
     * @param documents the most documents to climb to, the nearest first
     */
    Ascent ascent(Collection<String> keys, int documents);

    /**
     * What an answer shows beside bare edges, in one round.
     *
     * @param hops edges of which the words are wanted
     * @param documents keys of documents of which card and force are wanted
     * @param starts keys of the documents asked for, of which open mentions are wanted
     * @param mentions the most of these
     */
    Shown shown(Collection<Edge> hops, Collection<String> documents, Collection<String> starts, int mentions);

    /**
     * One level of what rests on some documents.
     *
     * @param offset rows left out
     * @param limit the most rows
     */
    List<Dependent> below(Collection<String> keys, int offset, int limit);

    /** Documents that are cited and not held, the most cited first. */
    List<MissingDocument> missing(int offset, int limit);

    /** What texts that cite this document, which is not held, name beside it, of higher force. */
    List<Beside> beside(DocumentCard document, int limit);

    /** What these documents say of their own force, and what others are stated to do to them; of documents unknown, nothing. */
    default List<Standing> standings(Collection<String> keys) {
        return shown(List.of(), keys, List.of(), 0).standings();
    }

    /**
     * What is looked for.
     *
     * @param words folded words of the text
     * @param unit folded name of the unit, null for all
     * @param year null for all
     * @param text whether paragraphs may hold the words too, or titles alone
     */
    record Wanted(
            List<String> words,
            @Nullable String unit,
            @Nullable Integer year,
            boolean text) {
        public Wanted {
            words = List.copyOf(words);
        }
    }

    /**
     * A plan that may hold what is looked for.
     *
     * @param document the plan
     * @param outline its items and the paragraphs that hold words of the text
     */
    record Plan(DocumentCard document, PlanOutline outline) {}

    /**
     * A document that was named, and the words by which it is known.
     *
     * @param document the document
     * @param line of the quote
     * @param quote words of its own text, or of a text that cites it
     */
    record NamedDocument(DocumentCard document, int line, String quote) {}

    /**
     * A derived edge and what is at its upper end.
     *
     * @param from key of the lower document
     * @param relation name of the edge
     * @param upper the document at the upper end
     * @param line of the first mention that says so, where {@code from} was asked for; else 0
     */
    record Edge(String from, Relation relation, Upper upper, int line) {
        public Link link() {
            return new Link(from, relation, upper.key());
        }
    }

    /** What tells one edge from others. */
    record Link(String from, Relation relation, String to) {}

    /**
     * A document that others rest on, as far as ways are made and ranked by it: most of those met are never shown. Beside key and rank
     * all is null, but for what the documents asked for cite themselves and what may complete a path.
     */
    record Upper(
            String key,
            @Nullable String symbol,
            @Nullable String type,
            @Nullable PartialDate date,
            @Nullable String issuer,
            @Nullable String title,
            int rank)
            implements Named {}

    /**
     * What is above some documents.
     *
     * @param edges of the documents climbed to, in no order
     * @param cut whether there is more
     */
    record Ascent(List<Edge> edges, boolean cut) {
        public Ascent {
            edges = List.copyOf(edges);
        }
    }

    /**
     * What an answer shows beside bare edges.
     *
     * @param words of the hops; what is not held is left out
     * @param cards by key, likewise
     * @param standings what is stated of the documents' force
     * @param open mentions that were not resolved to one document, or that name the document itself
     */
    record Shown(
            Map<Link, Saying> words,
            Map<String, DocumentCard> cards,
            List<Standing> standings,
            List<OpenMention> open) {
        public Shown {
            words = Map.copyOf(words);
            cards = Map.copyOf(cards);
            standings = List.copyOf(standings);
            open = List.copyOf(open);
        }
    }

    /**
     * What a mention says.
     *
     * @param quote an exact piece of {@code line} in {@code file}
     * @param title the cited document's title as these words give it, null where they give none
     * @param provisions as printed
     */
    record Saying(
            String quote, String file, int line, @Nullable String title, List<String> provisions) {
        public Saying {
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * An item that was asked for by key.
     *
     * @param line where the item, or the amount that is for it, is named
     * @param quote the words there
     */
    record KeyedItem(DocumentCard document, PlanOutline.PlannedItem item, int line, String quote) {}

    /**
     * What is stated of one document's force.
     *
     * @param key of the document
     * @param force by its own words, null where they say nothing
     * @param changes by others, oldest first
     */
    record Standing(String key, @Nullable StatedForce force, List<Change> changes) {
        public Standing {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A document's own words about its force.
     *
     * @param from the first day, null where they do not say
     * @param to the last day, null likewise
     * @param quote an exact piece of {@code line} in {@code file}
     */
    record StatedForce(@Nullable PartialDate from, @Nullable PartialDate to, String quote, String file, int line) {}

    /**
     * One document changes another.
     *
     * @param changed key of the document that is changed
     * @param relation AMENDS, REPLACES or REPEALS
     * @param by the document that changes it
     * @param byForce when that takes effect by its own words, null where they do not say
     * @param partly whether the words name provisions or parts only
     * @param quote the words that say so
     * @param file the file that they stand in
     * @param line from 1
     */
    record Change(
            String changed,
            Relation relation,
            DocumentCard by,
            @Nullable StatedForce byForce,
            boolean partly,
            String quote,
            String file,
            int line) {}

    /**
     * A mention that is no edge.
     *
     * @param in key of the document that makes it
     * @param itself whether it names the very document it stands in
     * @param mention the words, their place and the candidates
     */
    record OpenMention(String in, boolean itself, AmbiguousMention mention) {}
}
