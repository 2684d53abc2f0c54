package vn.cancu.reading.duty;

/**
 * A party named in a text.
 *
 * @param name as printed
 * @param from its first word
 * @param to the word after its last
 * @param isGeneric whether it is several units of a kind ("các phòng ban liên quan") rather than one by name
 */
record Unit(String name, int from, int to, boolean isGeneric) {}
