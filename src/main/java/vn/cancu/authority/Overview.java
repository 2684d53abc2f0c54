package vn.cancu.authority;

import java.util.List;

/**
 * The collection in figures.
 *
 * @param whole documents whose text is held
 * @param cited documents known by citation only
 * @param items items of plans
 * @param citations mentions of documents
 * @param unresolved mentions that were not resolved to one document
 * @param waiting those of them that may mean several documents, for a person to say which
 * @param doubtful items whose component is not sure, for a person to look at
 * @param unclear units of a document's duties that may be several, for a person to say which
 * @param corrections what people have put right, taken back or not
 * @param types counts by type of the documents held, largest first
 * @param levels counts by level, largest first
 * @param years counts by plan year, newest first
 */
public record Overview(
        long whole,
        long cited,
        long items,
        long citations,
        long unresolved,
        long waiting,
        long doubtful,
        long unclear,
        long corrections,
        List<Count> types,
        List<Count> levels,
        List<Count> years) {
    public Overview {
        types = List.copyOf(types);
        levels = List.copyOf(levels);
        years = List.copyOf(years);
    }

    /**
     * How many have one value.
     *
     * @param value "Kế hoạch"
     * @param count of documents
     */
    public record Count(String value, long count) {}
}
