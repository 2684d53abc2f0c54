package vn.cancu.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Phrase;
import vn.cancu.text.Span;

/**
 * The items of one plan in reading order, with paragraphs of its text: which item do words mean?
 *
 * @param items all of the plan, in reading order
 * @param paragraphs those that hold words of a question, in reading order
 */
public record PlanOutline(List<PlannedItem> items, List<Paragraph> paragraphs) {
    /** What stands under an item says less surely that it is meant than its title does. */
    private static final double BY_PARAGRAPH = 0.97;

    private static final double BY_COMPONENT = 0.94;
    private static final int QUOTE_LENGTH = 220;

    public PlanOutline {
        items = List.copyOf(items);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * An item as it is found in a plan.
     *
     * @param key its key
     * @param title as printed
     * @param line where it is named
     * @param quote the words that name it
     * @param path path of the section it stands in, empty above the first heading
     * @param parent key of the item above it, null at the top
     * @param programme code of its programme, null where unknown
     * @param canonical official code of its component, null where none fits
     * @param componentTitle official title of that component, null likewise
     */
    public record PlannedItem(
            String key,
            String title,
            int line,
            String quote,
            String path,
            @Nullable String parent,
            @Nullable String programme,
            @Nullable String canonical,
            @Nullable String componentTitle) {}

    /**
     * A paragraph of the plan.
     *
     * @param line its first line, from 1
     * @param path path of the section it stands in
     * @param text its lines as read, joined by LF
     */
    public record Paragraph(int line, String path, String text) {}

    /**
     * An item that words may mean.
     *
     * @param item the item
     * @param score 0 to 1
     * @param line of the quote
     * @param quote the words that fit best, the item's own or of a paragraph under it
     */
    public record Match(PlannedItem item, double score, int line, String quote) {}

    /** Items that hold the phrase in title, component's title or a paragraph under them; best first, then as they stand. */
    public List<Match> matches(Phrase phrase) {
        Map<String, Match> best = new HashMap<>();
        for (PlannedItem item : items) {
            double own = Math.max(phrase.in(item.title()), phrase.in(item.quote()));
            String component = item.componentTitle();
            double official = component == null ? 0 : BY_COMPONENT * phrase.in(component);
            keep(best, new Match(item, Math.max(own, official), item.line(), item.quote()));
        }
        for (Paragraph paragraph : paragraphs) {
            Optional<PlannedItem> over = over(paragraph);
            double score = BY_PARAGRAPH * phrase.in(paragraph.text());
            if (over.isPresent() && score > 0) {
                keep(best, cited(over.get(), paragraph, phrase, score));
            }
        }
        return best.values().stream()
                .filter(match -> match.score() > 0)
                .sorted(Comparator.comparingDouble(Match::score)
                        .reversed()
                        .thenComparingInt(match -> match.item().line()))
                .toList();
    }

    /** The nearest item that a paragraph stands under: the last one before it whose section holds it. */
    public Optional<PlannedItem> over(Paragraph paragraph) {
        PlannedItem found = null;
        for (PlannedItem item : items) {
            boolean own = item.line() >= paragraph.line() && item.line() <= lastLine(paragraph);
            boolean under = item.line() <= paragraph.line()
                    && !item.path().isEmpty()
                    && (paragraph.path() + "/").startsWith(item.path() + "/");
            if (own || under) {
                found = item;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The item and those above it, nearest first. */
    public List<PlannedItem> chain(PlannedItem item) {
        Map<String, PlannedItem> byKey = new HashMap<>();
        items.forEach(each -> byKey.put(each.key(), each));
        List<PlannedItem> chain = new ArrayList<>();
        PlannedItem at = item;
        while (at != null && !chain.contains(at)) {
            chain.add(at);
            at = at.parent() == null ? null : byKey.get(at.parent());
        }
        return chain;
    }

    private static void keep(Map<String, Match> best, Match match) {
        best.merge(match.item().key(), match, (a, b) -> b.score() > a.score() ? b : a);
    }

    private static int lastLine(Paragraph paragraph) {
        return paragraph.line()
                + Math.toIntExact(
                        paragraph.text().chars().filter(c -> c == '\n').count());
    }

    /** The match with the piece of the paragraph's line that holds the words. */
    private static Match cited(PlannedItem item, Paragraph paragraph, Phrase phrase, double score) {
        String text = paragraph.text();
        Span found = phrase.find(text).orElse(new Span(0, 0));
        int start = text.lastIndexOf('\n', Math.max(0, found.start() - 1)) + 1;
        start = Math.min(start, found.start());
        int end = text.indexOf('\n', found.start());
        end = end < 0 ? text.length() : end;
        int line = paragraph.line()
                + Math.toIntExact(text.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count());
        if (end - start > QUOTE_LENGTH) {
            start = wordStart(text, Math.max(start, found.start() - QUOTE_LENGTH / 2), start);
            end = wordEnd(text, Math.min(end, start + QUOTE_LENGTH), end);
        }
        return new Match(item, score, line, text.substring(start, end).strip());
    }

    private static int wordStart(String text, int at, int least) {
        int start = at;
        while (start > least && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at, int most) {
        int end = at;
        while (end < most && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
