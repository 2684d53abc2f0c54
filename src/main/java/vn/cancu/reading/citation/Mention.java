package vn.cancu.reading.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * A mention as it is found in one paragraph, before its part in the text is known. Offsets are of the paragraph's text.
 *
 * @param start where the words that name it begin: its type, "số", or the symbol
 * @param end behind symbol, date and issuer
 * @param titleEnd behind its trích yếu; {@code end} where none is printed
 * @param clauseStart where its provisions begin; {@code start} where it has none
 * @param type "Quyết định"; null where neither words nor letters tell it
 * @param isTyped whether words of its own say the type
 * @param isNumbered whether "số" stands before the symbol
 * @param symbol null for a law by name
 * @param date as far as printed
 * @param issuer as printed, null where it is not
 * @param title as printed
 * @param provisions in the order of the print
 * @param isNested a law's name inside of a law's name
 * @param note what was repaired
 */
record Mention(
        int start,
        int end,
        int titleEnd,
        int clauseStart,
        @Nullable String type,
        boolean isTyped,
        boolean isNumbered,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable String issuer,
        @Nullable String title,
        List<String> provisions,
        boolean isNested,
        @Nullable String note) {
    Mention withType(@Nullable String inherited) {
        return new Mention(
                start,
                end,
                titleEnd,
                clauseStart,
                inherited,
                isTyped,
                isNumbered,
                symbol,
                date,
                issuer,
                title,
                provisions,
                isNested,
                note);
    }

    Mention withDate(@Nullable PartialDate inherited) {
        return new Mention(
                start,
                end,
                titleEnd,
                clauseStart,
                type,
                isTyped,
                isNumbered,
                symbol,
                inherited,
                issuer,
                title,
                provisions,
                isNested,
                note);
    }

    Mention withIssuer(@Nullable String found) {
        return new Mention(
                start,
                end,
                titleEnd,
                clauseStart,
                type,
                isTyped,
                isNumbered,
                symbol,
                date,
                found,
                title,
                provisions,
                isNested,
                note);
    }
}
