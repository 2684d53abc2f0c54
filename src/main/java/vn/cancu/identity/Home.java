package vn.cancu.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the authority that issued a document stands: its own place and those above it, as keys ("xã y tịch", "huyện chi lăng", "tỉnh
 * lạng sơn"); absent where nothing tells.
 *
 * @param commune null above the commune level
 * @param district null above the district level, and since 1 July 2025
 * @param province null for a central authority
 * @param likely the province in which other documents place a district of this name, where its own province is not told; districts of
 *     several provinces share a name, so this alone tells nothing
 */
public record Home(
        @Nullable String commune,
        @Nullable String district,
        @Nullable String province,
        @Nullable String likely) {
    /** Nothing is known. */
    public static final Home UNKNOWN = new Home(null, null, null);

    public Home(@Nullable String commune, @Nullable String district, @Nullable String province) {
        this(commune, district, province, null);
    }

    /** What one document tells of itself. */
    static Home of(Surroundings around) {
        Map<Level, String> places = new EnumMap<>(Level.class);
        Authority own = around.own();
        if (own != null && own.level().isPresent()) {
            own.placeKey().ifPresent(place -> places.put(own.level().get(), place));
        }
        Level lowest = own == null ? Level.CENTRAL : own.level().orElse(Level.CENTRAL);
        for (Level level : new Level[] {Level.DISTRICT, Level.PROVINCE}) {
            if (level.compareTo(lowest) < 0) {
                around.told(level).ifPresent(place -> places.put(level, place.key()));
            }
        }
        return new Home(places.get(Level.COMMUNE), places.get(Level.DISTRICT), places.get(Level.PROVINCE));
    }

    /** The place of that level; empty where it is not known, or where there is none. */
    public Optional<String> at(Level level) {
        return Optional.ofNullable(
                switch (level) {
                    case COMMUNE -> commune;
                    case DISTRICT -> district;
                    case PROVINCE -> province;
                    case CENTRAL, VILLAGE -> null;
                });
    }

    /** The lowest place that is known: the authority's own. */
    public Optional<String> own() {
        return Optional.ofNullable(commune != null ? commune : district != null ? district : province);
    }

    /**
     * With the levels that it lacks taken from others of the same authority, where all that tell one tell the same. A commune of which
     * no district and no province is told stays where it is: a name of communes is borne all over the country, and of those that the
     * collection holds the only one that tells its place may be another.
     */
    public Home completedBy(Collection<Home> others) {
        if (commune != null && district == null && province == null) {
            return this;
        }
        return new Home(
                commune,
                district == null && commune != null ? common(others, Level.DISTRICT) : district,
                province == null ? common(others, Level.PROVINCE) : province);
    }

    /** With the province in which others place a district of this name, where they name one only. */
    public Home under(Collection<String> provinces) {
        Set<String> told = Set.copyOf(provinces);
        return province == null && district != null && told.size() == 1
                ? new Home(commune, district, null, told.iterator().next())
                : this;
    }

    private @Nullable String common(Collection<Home> others, Level level) {
        Set<String> told = new HashSet<>();
        for (Home other : others) {
            if (agrees(other)) {
                other.at(level).ifPresent(told::add);
            } else {
                return null;
            }
        }
        return told.size() == 1 ? told.iterator().next() : null;
    }

    private boolean agrees(Home other) {
        return (district == null || other.district == null || district.equals(other.district))
                && (province == null || other.province == null || province.equals(other.province));
    }
}
