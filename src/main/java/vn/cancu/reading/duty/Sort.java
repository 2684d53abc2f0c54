package vn.cancu.reading.duty;

/** Sorts of words in {@code data/duty-words.csv}, where each is explained. */
enum Sort {
    NAMED,
    WHOLE,
    COLLECTIVE,
    GENERIC,
    OFFICE,
    DETERMINER,
    BLOCKED,
    LEAD,
    COORDINATE,
    ADVISE,
    MONITOR,
    GUIDE,
    REPORT,
    STANDING,
    DIRECT,
    BOOST,
    CARRIER,
    ADVERB,
    PAST,
    OPENER,
    PURPOSE,
    STOP,
    VERB,
    TASK;

    /** Sorts that say what part a unit has. */
    static final int ROLES = of(LEAD, COORDINATE, ADVISE, MONITOR, GUIDE, REPORT, STANDING);

    /** Words with which somebody's doing begins. */
    static final int DOING = ROLES | of(VERB, BOOST);

    static int of(Sort... sorts) {
        int mask = 0;
        for (Sort sort : sorts) {
            mask |= 1 << sort.ordinal();
        }
        return mask;
    }
}
