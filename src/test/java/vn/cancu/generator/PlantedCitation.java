package vn.cancu.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;

/**
 * One mention that stands in a generated text.
 *
 * @param line of the text, from 1
 * @param type as printed
 * @param symbol without the blanks and long dashes that the print may have; null for a law named without a number
 * @param name of such a law, else null
 * @param date as printed, null where the print leaves it out
 * @param issuer as printed ("UBND huyện"), null where the print leaves it out
 * @param target index of the document that is truly meant, -1 for a law
 */
public record PlantedCitation(
        int line,
        String type,
        @Nullable String symbol,
        @Nullable String name,
        @Nullable LocalDate date,
        @Nullable String issuer,
        Citation.Role role,
        int target) {}
