package vn.cancu.search;

import org.jspecify.annotations.Nullable;

/**
 * The exact and the folded form of each word that was met lately. Vietnamese has some seven thousand syllables, so nearly every word of a
 * text is found here, without cutting it out of the text first. Safe for threads: what a race loses is made again.
 */
final class Forms {
    private static final int SLOTS = 1 << 16;

    private final @Nullable Form[] known = new Form[SLOTS];

    /** @param word as it stands in the text, NFC */
    record Form(String word, String exact, String folded) {}

    /** The forms of the word of {@code text} from {@code start} to {@code end}. */
    Form of(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        Form form = known[slot];
        if (form != null && form.word.length() == end - start && text.startsWith(form.word, start)) {
            return form;
        }
        Form made = made(text.substring(start, end));
        known[slot] = made;
        return made;
    }

    private static Form made(String word) {
        int zeros = 0;
        while (zeros + 1 < word.length() && word.charAt(zeros) == '0' && Analysis.isDigit(word.charAt(zeros + 1))) {
            zeros++;
        }
        String exact = Spelling.exact(word.substring(zeros));
        return new Form(word, exact, folded(exact));
    }

    /** An exact form without its diacritics. */
    static String folded(String exact) {
        String folded = Spelling.folded(exact);
        return folded.isEmpty() ? exact : folded;
    }
}
