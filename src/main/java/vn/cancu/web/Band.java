package vn.cancu.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentCard;

/**
 * Who speaks in a document, from the National Assembly down to the commune: the height at which it is drawn.
 *
 * <p>A rank of force is for legal norms only, so a plan or a decision on one case stands at the height of who issued it.
 */
enum Band {
    ASSEMBLY,
    GOVERNMENT,
    PRIME_MINISTER,
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** From 1. */
    int number() {
        return ordinal() + 1;
    }

    static Band of(DocumentCard card) {
        Band byLetters = byLetters(card.symbol());
        if (byLetters != null) {
            return byLetters;
        }
        return switch (card.level()) {
            case "xã", "thôn" -> COMMUNE;
            case "huyện" -> DISTRICT;
            case "tỉnh" -> PROVINCE;
            case null, default -> isLaw(card) ? ASSEMBLY : CENTRAL;
        };
    }

    private static @Nullable Band byLetters(@Nullable String symbol) {
        if (symbol == null) {
            return null;
        }
        String letters = symbol.toUpperCase(Locale.ROOT);
        if (letters.matches(".*QH\\d+$")) {
            return ASSEMBLY;
        }
        if (letters.endsWith("-CP")) {
            return GOVERNMENT;
        }
        return letters.endsWith("-TTG") ? PRIME_MINISTER : null;
    }

    private static boolean isLaw(DocumentCard card) {
        String type = card.type();
        return type != null && type.toLowerCase(Locale.ROOT).matches("hiến pháp|luật|bộ luật|pháp lệnh");
    }
}
