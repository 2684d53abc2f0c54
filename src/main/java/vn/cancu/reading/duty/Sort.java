package vn.cancu.reading.duty;

/** Sorts of words in {@code data/duty-words.csv}, where each is explained. */
enum Sort {
    NAMED(0),
    WHOLE(1),
    COLLECTIVE(2),
    GENERIC(3),
    OFFICE(4),
    DETERMINER(5),
    BLOCKED(6),
    LEAD(7),
    COORDINATE(8),
    ADVISE(9),
    MONITOR(10),
    GUIDE(11),
    REPORT(12),
    STANDING(13),
    DIRECT(14),
    BOOST(15),
    CARRIER(16),
    ADVERB(17),
    PAST(18),
    OPENER(19),
    PURPOSE(20),
    STOP(21),
    VERB(22),
    TASK(23),
    TAIL(24),
    REGARDING(25),
    GROUND(26);

    private final int place;

    Sort(int place) {
        this.place = place;
    }

    /** Sorts that say what part a unit has. */
    static final int ROLES = of(LEAD, COORDINATE, ADVISE, MONITOR, GUIDE, REPORT, STANDING);

    /** Words with which somebody's doing begins. */
    static final int DOING = ROLES | of(VERB, BOOST);

    static int of(Sort... sorts) {
        int mask = 0;
        for (Sort sort : sorts) {
            mask |= 1 << sort.place;
        }
        return mask;
    }
}
