package vn.cancu.search;

/**
 * One syllable or number of a text.
 *
 * @param exact lower case, NFC, one spelling for what is spelled in several ways; keeps the diacritics: "hòa"
 * @param folded without diacritics: "hoa"
 * @param start where it begins in the text as given, in UTF-16 units
 * @param end where it ends
 */
record Token(String exact, String folded, int start, int end) {}
