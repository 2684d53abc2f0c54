package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * A component named as a structural item of one plan.
 *
 * @param evidence the words that name it
 * @param id from the printed numbers: {@code DA4.TDA1.ND01}; unique in its document
 * @param kind what it is
 * @param printedNumber the number as printed ("01"), null where it has none
 * @param title the title as printed, without label and number
 * @param parent id of the item above it, null at the top
 * @param programme code of its programme: 1719, 90, 263; null where unknown
 * @param canonical official code of the component found by title ("DA7"), null where none fits
 * @param matchConfidence 0 to 1, how well the title fits the official one
 * @param numberMismatch whether the printed number is another than the official one
 */
public record Item(
        Evidence evidence,
        String id,
        Kind kind,
        @Nullable String printedNumber,
        String title,
        @Nullable String parent,
        @Nullable String programme,
        @Nullable String canonical,
        double matchConfidence,
        boolean numberMismatch) {
    /** A title that fits its official one worse than this is looked at by a person. */
    private static final double SURE = 0.7;

    /** Why the component of an item is not sure. */
    public enum Doubt {
        /** No official title fits. */
        UNKNOWN,
        /** One fits, but not well. */
        UNSURE,
        /** The printed number is another component's. */
        NUMBER
    }

    /** Why a person should look at its component; null where nobody needs to, or what is above it says all. */
    public @Nullable Doubt doubt() {
        boolean named = kind == Kind.PROJECT || kind == Kind.SUBPROJECT || (kind == Kind.CONTENT && parent == null);
        if (!named || programme == null) {
            return null;
        }
        if (canonical == null) {
            return Doubt.UNKNOWN;
        }
        if (matchConfidence < SURE) {
            return Doubt.UNSURE;
        }
        return numberMismatch ? Doubt.NUMBER : null;
    }

    /** Levels of a programme's structure, and what hangs below it. */
    public enum Kind {
        PROGRAMME,
        PROJECT,
        SUBPROJECT,
        CONTENT,
        TASK,
        POLICY
    }
}
