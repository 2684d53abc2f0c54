package vn.cancu.generator;

import java.util.Locale;

/**
 * A unit of territory.
 *
 * @param kind tỉnh, huyện or xã
 * @param name of two syllables, "Khuôn Mận"
 */
record Place(String kind, String name) {
    String full() {
        return kind + " " + name;
    }

    String upper() {
        return full().toUpperCase(Locale.ROOT);
    }
}
