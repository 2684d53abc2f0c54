package vn.cancu.samples;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.text.PartialDate;

/**
 * One mention in a sample.
 *
 * @param file name of the sample
 * @param line from 1
 * @param type of the cited document
 * @param symbol null for a law named without a number
 * @param name of such a law, else null
 * @param date as printed with this mention, null where the print leaves it out
 * @param issuer the authority that is meant, in full; the print may be shorter
 * @param effect null where this sample changes nothing of the cited document
 * @param target name of the sample that is meant, null where it is not among them
 */
public record SampleCitation(
        String file,
        int line,
        String type,
        @Nullable String symbol,
        @Nullable String name,
        @Nullable PartialDate date,
        String issuer,
        Citation.Role role,
        Citation.@Nullable Effect effect,
        @Nullable String target) {}
