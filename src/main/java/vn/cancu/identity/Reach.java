package vn.cancu.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents stand that a mention may mean, so that of all documents of its symbol, one of each commune of the country, only
 * those are looked up. What {@link OfSymbol} then leaves of them is the same as it would leave of all.
 *
 * @param whole whether it may mean any of its symbol
 * @param spots of authorities, as {@link #spot} tells them
 * @param levels at which it may mean one of any place, for it says none and none is known
 */
public record Reach(boolean whole, Set<String> spots, Set<Level> levels) {
    /** Of authorities of which no place is known that could be compared. */
    public static final String NOWHERE = "";

    /** Of a mention that has a symbol. */
    public static Reach of(Mention mention) {
        Authority by = mention.issuer();
        if (mention.symbol() == null || DocumentKey.isUnique(mention.symbol())) {
            return new Reach(true, Set.of(), Set.of());
        }
        Set<String> spots = new TreeSet<>(Set.of(NOWHERE));
        Set<Level> levels = EnumSet.noneOf(Level.class);
        if (mention.isOpen()) {
            for (Level level : openLevels(by)) {
                mention.home()
                        .at(level)
                        .ifPresentOrElse(place -> spots.add(spot(level, place)), () -> levels.add(level));
            }
        } else if (by != null) {
            spots.add(spot(by));
        }
        return new Reach(false, spots, levels);
    }

    /** The levels of which an authority may be that is named without its place, or not at all. */
    public static Set<Level> openLevels(@Nullable Authority by) {
        String word = by == null ? null : by.word();
        return word == null ? EnumSet.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE) : Level.allOf(word);
    }

    /** Level and place of an authority ("DISTRICT huyện chi lăng"), or {@link #NOWHERE}. */
    public static String spot(@Nullable Authority authority) {
        Optional<Level> level = authority == null ? Optional.empty() : authority.level();
        Optional<String> place = authority == null ? Optional.empty() : authority.placeKey();
        return level.isEmpty() || place.isEmpty() ? NOWHERE : spot(level.get(), place.get());
    }

    private static String spot(Level level, String place) {
        return beginning(level) + place;
    }

    /** What the spots of all authorities of a level begin with. */
    public static String beginning(Level level) {
        return level.name() + " ";
    }
}
