package vn.cancu.reading.money;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;

/** What words tell of an amount, in a sentence, above a column or as the name of a row. */
enum Tells {
    /** No money, or none that is given: counts, income, norms. */
    NONE,
    /** Money of several years that adds up: it is no amount of one, whatever year stands beside it. */
    SUMS,
    /** Money of a period, of which a year below it is a part. */
    PERIOD,
    MONEY,
    /** Nothing by themselves: the words above decide. */
    PLAIN,
    TOTAL,
    /** They contain a cue and tell nothing. */
    SKIP,
    PLANNED,
    ALLOCATED,
    DISBURSED,
    NEED,
    CENTRAL,
    LOCAL,
    OTHER,
    CAPITAL,
    RECURRENT;

    /** Of central and local words together the total of both; null where no word says who pays. */
    static @Nullable Source source(Set<Tells> told) {
        boolean central = told.contains(CENTRAL);
        boolean local = told.contains(LOCAL);
        if (central && local) {
            return Source.TOTAL;
        }
        return central ? Source.CENTRAL : local ? Source.LOCAL : told.contains(OTHER) ? Source.OTHER : null;
    }

    /** Null where words tell of both or of neither. */
    static @Nullable Nature nature(Set<Tells> told) {
        boolean capital = told.contains(CAPITAL);
        boolean recurrent = told.contains(RECURRENT);
        return capital == recurrent ? null : capital ? Nature.CAPITAL : Nature.RECURRENT;
    }
}
