package vn.cancu.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * A document in one glance.
 *
 * @param key its key in the graph
 * @param symbol "1719/QĐ-TTg", null where it has no number line
 * @param type "Quyết định"
 * @param date as far as known
 * @param issuer as printed, the fullest form known
 * @param title trích yếu, or a law's name
 * @param level "trung ương", "tỉnh", "huyện", "xã"; null where unknown
 * @param years plan years; the year of its date where it has none
 * @param programmes codes of the national programmes that it plans
 * @param rank of force, 1 the highest; {@link #NO_RANK} where it makes no law (plans, reports) or is unknown
 * @param known whether its text is held
 * @param file it was read from, null where it is known by citation only
 * @param sha256 of the original, null likewise
 */
public record DocumentCard(
        String key,
        @Nullable String symbol,
        @Nullable String type,
        @Nullable PartialDate date,
        @Nullable String issuer,
        @Nullable String title,
        @Nullable String level,
        List<Integer> years,
        List<String> programmes,
        int rank,
        Known known,
        @Nullable String file,
        @Nullable String sha256)
        implements Named {
    /** The rank of what makes no law, or of which the rank is unknown: below every other. */
    public static final int NO_RANK = 99;

    public DocumentCard {
        years = List.copyOf(years);
        programmes = List.copyOf(programmes);
    }

    /** How much of a document is held. */
    public enum Known {
        /** Its text is held. */
        WHOLE,
        /** Only what its citers say of it. */
        CITED
    }
}
