package vn.cancu.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place as units are told apart by it: with the place above it as far as a text tells that, since communes of one name lie in many
 * districts.
 *
 * @param word "xã", "huyện", "thôn" …
 * @param name without that word, "dân tiến"; null for "the province of …" where no text tells which
 * @param above "huyện võ nhai"; null where not told or not needed
 */
record Seat(String word, @Nullable String name, @Nullable String above) {
    /** "xã dân tiến, huyện võ nhai"; "tỉnh (xã dân tiến)" for the unnamed province of a commune. */
    String key() {
        if (name == null) {
            return above == null ? word : word + " (" + above + ")";
        }
        return word + " " + name + (above == null ? "" : ", " + above);
    }

    /** "xã Dân Tiến". */
    String shown() {
        return name == null ? word : word + " " + Names.capitalised(name);
    }

    Optional<Level> level() {
        return Level.of(word, name == null ? "" : name);
    }

    /** The seat that {@code key} was made of. */
    static Seat of(String key) {
        int bracket = key.indexOf(" (");
        if (bracket > 0) {
            return new Seat(key.substring(0, bracket), null, key.substring(bracket + 2, key.length() - 1));
        }
        int comma = key.indexOf(", ");
        String own = comma < 0 ? key : key.substring(0, comma);
        Authority place = Authority.of(own);
        String word = place.word();
        return word == null
                ? new Seat(key, null, null)
                : new Seat(word, place.place(), comma < 0 ? null : key.substring(comma + 2));
    }
}
