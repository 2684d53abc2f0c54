package vn.cancu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * One mention of another document.
 *
 * @param evidence the mention as printed
 * @param type the cited document's type ("Quyết định"), null where neither words nor symbol tell it
 * @param symbol printed symbol without blanks and with ASCII dashes; null for a law cited by name alone
 * @param date its date as far as printed
 * @param issuer as printed, else what type or symbol implies, else null
 * @param title its trích yếu, or a law's name, as printed
 * @param role what the mention does here
 * @param effect what the citing words say that this document does to the cited one
 * @param provisions "Điều 26", "khoản 2 Điều 5", in the order of the print
 * @param confidence 0 to 1
 * @param ocrNote what was repaired, in words; null where nothing was
 * @param self the document's own number in the heading of an annex
 */
public record Citation(
        Evidence evidence,
        @Nullable String type,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable String issuer,
        @Nullable String title,
        Role role,
        @Nullable Effect effect,
        List<String> provisions,
        double confidence,
        @Nullable String ocrNote,
        boolean self) {
    public Citation {
        provisions = List.copyOf(provisions);
    }

    /** What a mention does in the text that makes it. */
    public enum Role {
        /** Stands in the căn cứ block or the preamble. */
        BASIS,
        /** Is said to amend another document, outside the căn cứ block. */
        AMENDING,
        /** Is said to be amended, supplemented, replaced or repealed. */
        AMENDED,
        /** Is said to have been issued by this authority. */
        ISSUED,
        /** Any other mention. */
        REFERENCE
    }

    /** What this document does to the cited one. */
    public enum Effect {
        AMENDS,
        REPLACES,
        REPEALS,
        GUIDES
    }
}
