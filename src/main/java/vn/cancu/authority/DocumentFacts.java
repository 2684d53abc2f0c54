package vn.cancu.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation;
import vn.cancu.document.Evidence;

/**
 * Everything that the page of one document shows.
 *
 * @param card the document
 * @param mentions of other documents in its text, in reading order
 * @param restsOn its derived edges to other documents
 * @param restedOnBy derived edges of others to it, newest first, at most 100
 * @param restedOnByTotal how many there are
 * @param items of the plan, in reading order
 * @param amounts of money, in reading order
 * @param duties units with a role, in reading order
 */
public record DocumentFacts(
        DocumentCard card,
        List<Mention> mentions,
        List<Connection> restsOn,
        List<Connection> restedOnBy,
        long restedOnByTotal,
        List<ItemRow> items,
        List<AmountRow> amounts,
        List<DutyRow> duties) {
    public DocumentFacts {
        mentions = List.copyOf(mentions);
        restsOn = List.copyOf(restsOn);
        restedOnBy = List.copyOf(restedOnBy);
        items = List.copyOf(items);
        amounts = List.copyOf(amounts);
        duties = List.copyOf(duties);
    }

    /**
     * A mention of another document.
     *
     * @param evidence where it stands; its length is that of the quote
     * @param role "BASIS", "REFERENCE" …
     * @param key the document that is meant, null where it is not one
     * @param target the card of that document, null likewise
     * @param candidates the documents that it may mean, where it is not one
     */
    public record Mention(
            Evidence evidence,
            String role,
            @Nullable String key,
            @Nullable DocumentCard target,
            List<DocumentCard> candidates) {
        public Mention {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A derived edge and the document at its other end.
     *
     * @param relation name of the edge
     * @param document the other document
     * @param quote the words that say so
     * @param file the file that they stand in
     * @param line from 1
     */
    public record Connection(Relation relation, DocumentCard document, String quote, String file, int line) {}

    /**
     * An item of the plan.
     *
     * @param key its key
     * @param evidence where it is named
     * @param printedNumber the number as printed, null where it has none
     * @param title as printed
     * @param canonical official code with the programme ("1719/DA1"), null where none fits
     * @param parent key of the item above it, null at the top
     */
    public record ItemRow(
            String key,
            Evidence evidence,
            @Nullable String printedNumber,
            String title,
            @Nullable String canonical,
            @Nullable String parent) {}

    /**
     * An amount of money.
     *
     * @param evidence where it stands
     * @param amountVnd in whole đồng
     * @param source who pays
     * @param measure what it measures
     * @param year the budget year, null where unknown
     * @param itemKey the item it is for, null where unknown
     * @param anomaly what is wrong with the print, null where nothing is
     */
    public record AmountRow(
            Evidence evidence,
            long amountVnd,
            Allocation.Source source,
            Allocation.Measure measure,
            @Nullable Integer year,
            @Nullable String itemKey,
            @Nullable String anomaly) {}

    /**
     * A unit and what it has to do.
     *
     * @param evidence where that stands
     * @param unit as printed
     * @param role "LEAD", "COORDINATE" …
     * @param itemKey the item that it is for, null where it is for none
     * @param task the duty in the document's words where it is for no item
     */
    public record DutyRow(
            Evidence evidence,
            String unit,
            String role,
            @Nullable String itemKey,
            @Nullable String task) {}
}
