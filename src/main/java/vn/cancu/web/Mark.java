package vn.cancu.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Evidence;

/**
 * Words of a text that carry a fact.
 *
 * @param kind what fact
 * @param evidence where the words stand
 * @param href where they lead, null where nowhere
 * @param title what the fact is, in the reader's language
 * @param many whether the words fit several documents
 */
record Mark(Kind kind, Evidence evidence, @Nullable String href, String title, boolean many) {
    /** Kinds of facts; where two stand on the same words, the link of the earlier one is followed. */
    enum Kind {
        CITE,
        AMOUNT,
        UNIT,
        DUE,
        ITEM;

        /** Its name in addresses, messages and style sheets. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    int start() {
        return evidence.start();
    }

    int end() {
        return evidence.start() + evidence.quote().length();
    }
}
