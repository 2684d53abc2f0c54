package vn.cancu.generator.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An authority of a place.
 *
 * @param word "tỉnh", "huyện" or "xã"
 * @param name of the place; several may share it
 * @param above of the district or province over it, null of a province
 */
public record Office(String word, String name, @Nullable Office above) {
    String place() {
        return word + " " + name;
    }

    /** "UBND HUYỆN CHI LĂNG", for the head of a page. */
    String head(String body) {
        return (body + " " + place()).toUpperCase(Locale.ROOT);
    }

    /** The office of that word over this one, or itself. */
    @Nullable
    Office at(String level) {
        return word.equals(level) ? this : above == null ? null : above.at(level);
    }
}
