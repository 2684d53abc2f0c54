package vn.cancu.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text was taken to mean: an item of a plan, or a document as a whole.
 *
 * @param key key of the item; of the document where the document itself is meant
 * @param title its title as printed
 * @param canonical code of the official component ("DA1"), null where none fits
 * @param programme code of its programme (1719), null where unknown
 * @param document where it is stated
 * @param unit who issued that document, as printed
 * @param years for which it is planned
 * @param line of the quote
 * @param quote the words that match best: the item's own, or of a passage that stands under it
 * @param score 0 to 1, how well the text fits
 */
public record FoundItem(
        String key,
        String title,
        @Nullable String canonical,
        @Nullable String programme,
        DocumentCard document,
        @Nullable String unit,
        List<Integer> years,
        int line,
        String quote,
        double score) {
    public FoundItem {
        years = List.copyOf(years);
    }
}
