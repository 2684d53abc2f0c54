package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A unit is to do something.
 *
 * @param evidence the words that say so
 * @param unit the unit as printed
 * @param role its part in it
 * @param item id of an item of the plan where the duty is for one, else the duty in the document's words
 */
public record Duty(
        Evidence evidence, String unit, Role role, @Nullable String item) {
    public enum Role {
        LEAD,
        COORDINATE,
        IMPLEMENT,
        ADVISE,
        MONITOR,
        GUIDE,
        REPORT,
        STANDING
    }
}
