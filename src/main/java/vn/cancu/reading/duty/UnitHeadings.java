package vn.cancu.reading.duty;

import java.util.List;
import java.util.Optional;

/**
 * Headings that are units: "2. Phòng Kinh tế xã", "3. Đề nghị Ủy ban Mặt trận Tổ quốc xã", "Sở Tài chính: …". What stands below them,
 * or behind their colon, is theirs.
 */
final class UnitHeadings {
    private static final int LONGEST = 60;

    private final Lexicon lexicon;
    private final UnitNames names;

    UnitHeadings(Lexicon lexicon) {
        this.lexicon = lexicon;
        names = new UnitNames(lexicon);
    }

    /**
     * A heading found.
     *
     * @param units as printed
     * @param behind the first word behind its colon; the count of words where nothing stands there
     */
    record Found(List<String> units, int behind) {}

    /** @param labelled whether the paragraph is numbered; one that is not needs a colon to be a heading */
    Optional<Found> read(Words text, boolean labelled) {
        int from = behindOpening(text);
        List<Unit> units = names.list(text, from, text.count(), ",;");
        if (units.isEmpty()) {
            return Optional.empty();
        }
        int end = text.skipBracket(names.endOfList(text, from, text.count(), ",;"), text.count());
        int colon = text.next(from + 1, text.count(), ":");
        boolean endsInColon =
                colon < text.count() && colon - end < 12 && colon <= LONGEST && !isClause(text, end, colon);
        if (endsInColon) {
            return Optional.of(new Found(held(text, units), colon));
        }
        boolean whole = end >= text.count() && text.count() <= LONGEST;
        return whole && labelled ? Optional.of(new Found(held(text, units), end)) : Optional.empty();
    }

    private int behindOpening(Words text) {
        return Math.max(0, lexicon.match(text, 0, Sort.of(Sort.DIRECT, Sort.REGARDING)));
    }

    /** Whether what stands between the units and the colon tells a doing rather than more of the name. */
    private boolean isClause(Words text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.is(text, i, Sort.DOING | Sort.of(Sort.PAST)) && !lexicon.is(text, i, Sort.of(Sort.STANDING))) {
                return true;
            }
        }
        return false;
    }

    /** One unit followed by units of a kind is one party, as the heading names it. */
    private static List<String> held(Words text, List<Unit> units) {
        if (units.size() == 2
                && !units.getFirst().isGeneric()
                && units.getLast().isGeneric()) {
            return List.of(text.cut(units.getFirst().from(), units.getLast().to()));
        }
        return units.stream().map(Unit::name).toList();
    }
}
