package vn.cancu.audit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Item;
import vn.cancu.text.PartialDate;

/**
 * All facts of one document that are checked.
 *
 * @param subject the document
 * @param items of the plan, in reading order
 * @param amounts in reading order
 * @param told what the reader saw
 * @param due full dates by which something is due
 * @param bases documents that it rests on
 */
public record Dossier(
        Subject subject, List<Planned> items, List<Money> amounts, List<Told> told, List<Due> due, List<Basis> bases) {
    public Dossier {
        items = List.copyOf(items);
        amounts = List.copyOf(amounts);
        told = List.copyOf(told);
        due = List.copyOf(due);
        bases = List.copyOf(bases);
    }

    /**
     * An item.
     *
     * @param id within the document
     * @param kind what it is
     * @param title as printed
     * @param roles of the units that answer for it
     * @param line where it is named
     * @param quote the words that name it
     */
    public record Planned(String id, Item.Kind kind, String title, Set<String> roles, int line, String quote) {}

    /**
     * A finding of the reader.
     *
     * @param rule its id
     * @param line where it is seen
     * @param detail in words
     * @param quotes what it rests on; lines without text where nothing but the line is known
     */
    public record Told(String rule, int line, String detail, List<Quote> quotes) {}

    /**
     * A day by which something is due.
     *
     * @param date ISO, whole
     * @param line where it stands
     * @param quote the words
     */
    public record Due(String date, int line, String quote) {}

    /**
     * A document rested on.
     *
     * @param key in the graph
     * @param symbol as printed, null where it has none
     * @param date as far as known
     * @param line where it is cited
     * @param quote the words
     * @param changes what others did to it
     */
    public record Basis(
            String key,
            @Nullable String symbol,
            @Nullable PartialDate date,
            int line,
            String quote,
            List<Change> changes) {}

    /**
     * Something done to a basis.
     *
     * @param relation AMENDS, REPLACES or REPEALS
     * @param symbol of the document that does it
     * @param date of that document
     * @param cited whether the checked document cites it too
     * @param partly whether only provisions are named
     * @param evidence the words that say so, null where they are not at hand
     */
    public record Change(
            String relation,
            String symbol,
            PartialDate date,
            boolean cited,
            boolean partly,
            @Nullable Quote evidence) {}
}
