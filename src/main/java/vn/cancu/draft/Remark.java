package vn.cancu.draft;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be said of a block or of a line of it; the edges say it in the reader's language.
 *
 * @param kind what it says
 * @param values what it says it of: names, years
 */
public record Remark(Kind kind, List<String> values) {
    public enum Kind {
        /** No law on competence is known for the issuer. */
        NO_COMPETENCE,
        /** Nothing from above gives money for the year. */
        NO_ALLOCATION,
        /** Past plans are of several places of that name. */
        SEVERAL_PLACES,
        /** The collection has no plan of the unit. */
        NO_PLAN,
        /** It has none of the year before. */
        NO_PLAN_BEFORE,
        /** The plan of the year before has no number yet. */
        UNNUMBERED_PLAN_BEFORE,
        /** Of a line: its date or issuer is not known. */
        INCOMPLETE,
        /** Of a line: nothing tells whether it is in force. */
        UNVERIFIED,
        /** Of a line: its title names a period that is over. */
        PERIOD_OVER
    }

    public Remark {
        values = List.copyOf(values);
    }

    static Remark of(Kind kind, String... values) {
        return new Remark(kind, Arrays.asList(values));
    }
}
