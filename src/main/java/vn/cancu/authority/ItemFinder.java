package vn.cancu.authority;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.NamedDocument;
import vn.cancu.authority.AuthorityGraph.Plan;
import vn.cancu.authority.AuthorityGraph.Wanted;
import vn.cancu.document.PlanOutline.Match;
import vn.cancu.document.PlanOutline.PlannedItem;
import vn.cancu.document.UnitName;
import vn.cancu.text.Phrase;

/** What a text is taken to mean: a document where it is a symbol or a key, else the items that fit it best. */
final class ItemFinder {
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\d/-])\\d{1,6}(?:\\.\\d{1,3})?\\p{L}?(?:/\\d{4})?[/-]\\p{L}[\\p{L}\\d&/-]*");
    private static final int MOST_PLANS = 30;
    private static final int MOST_ITEMS = 12;
    /** A title that holds all of the words, its component's or its own: what stands under other items is not meant then. */
    private static final double NAMED = 0.94;

    /** Below this a text only shares words with an item. */
    private static final double LEAST_SCORE = 0.5;
    /** Items that fit much worse than the best are not meant. */
    private static final double LEAST_SHARE = 0.85;

    private final AuthorityGraph graph;

    ItemFinder(AuthorityGraph graph) {
        this.graph = graph;
    }

    List<FoundItem> find(BasisQuestion question) {
        Optional<FoundItem> keyed = keyed(question.text().strip());
        if (keyed.isPresent()) {
            return List.of(keyed.get());
        }
        List<FoundItem> documents = documents(question.text());
        return documents.isEmpty() ? items(question) : documents;
    }

    /** An item or an amount (a line of a budget) by its key. */
    private Optional<FoundItem> keyed(String text) {
        if (text.indexOf('#') <= 0 || text.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        return graph.item(text)
                .map(found -> found(found.document(), new Match(found.item(), 1, found.line(), found.quote())));
    }

    /** The documents that a key, or a symbol inside of words, names. */
    List<DocumentCard> named(String text) {
        return documents(text).stream().map(FoundItem::document).toList();
    }

    private List<FoundItem> documents(String text) {
        Matcher symbol = SYMBOL.matcher(text);
        String name = symbol.find() ? symbol.group() : text.strip();
        if (name.isEmpty() || (name.indexOf(' ') >= 0 && name.indexOf('~') < 0)) {
            return List.of();
        }
        return graph.named(name).stream()
                .map(ItemFinder::wholeDocument)
                .limit(MOST_ITEMS)
                .toList();
    }

    private static FoundItem wholeDocument(NamedDocument named) {
        DocumentCard card = named.document();
        return new FoundItem(
                card.key(),
                firstOf(card.title(), card.symbol(), card.key()),
                null,
                card.programmes().size() == 1 ? card.programmes().getFirst() : null,
                card,
                card.issuer(),
                card.years(),
                named.line(),
                named.quote(),
                1);
    }

    private static String firstOf(@Nullable String title, @Nullable String symbol, String key) {
        return title != null ? title : symbol != null ? symbol : key;
    }

    private List<FoundItem> items(BasisQuestion question) {
        Phrase phrase = Phrase.of(question.text());
        if (phrase.isEmpty()) {
            return List.of();
        }
        List<FoundItem> byTitle = items(question, phrase, false);
        boolean named = !byTitle.isEmpty() && byTitle.getFirst().score() >= NAMED;
        return named ? byTitle : items(question, phrase, true);
    }

    private List<FoundItem> items(BasisQuestion question, Phrase phrase, boolean text) {
        String unit = question.unit() == null ? null : UnitName.lookup(question.unit());
        List<Plan> plans = graph.plans(new Wanted(phrase.words(), unit, question.year(), text), MOST_PLANS);
        List<FoundItem> found = plans.stream()
                .flatMap(plan -> plan.outline().matches(phrase).stream().map(match -> found(plan, match)))
                .filter(item -> item.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(FoundItem::score)
                        .reversed()
                        .thenComparing(item -> newest(item.document()), Comparator.reverseOrder())
                        .thenComparing(item -> item.document().key())
                        .thenComparingInt(FoundItem::line))
                .toList();
        return found.stream()
                .filter(item -> item.score() >= LEAST_SHARE * found.getFirst().score())
                .limit(MOST_ITEMS)
                .toList();
    }

    private static int newest(DocumentCard card) {
        return card.years().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(card.date() == null ? 0 : card.date().year());
    }

    private static FoundItem found(Plan plan, Match match) {
        return found(plan.document(), match);
    }

    private static FoundItem found(DocumentCard card, Match match) {
        PlannedItem item = match.item();
        return new FoundItem(
                item.key(),
                item.title(),
                item.canonical(),
                item.programme(),
                card,
                card.issuer(),
                card.years(),
                match.line(),
                match.quote(),
                Math.round(match.score() * 1000) / 1000.0);
    }
}
