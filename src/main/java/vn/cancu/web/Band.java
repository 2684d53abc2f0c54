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
    ASSEMBLY(1),
    GOVERNMENT(2),
    PRIME_MINISTER(3),
    CENTRAL(4),
    PROVINCE(5),
    DISTRICT(6),
    COMMUNE(7);

    private final int number;

    Band(int number) {
        this.number = number;
    }

    /** From 1, the highest. */
    int number() {
        return number;
    }

    static Band of(DocumentCard card) {
        Band byLetters = byLetters(card.symbol());
        if (byLetters != null) {
            return byLetters;
        }
        String level = card.level();
        if (level == null) {
            return isLaw(card) ? ASSEMBLY : CENTRAL;
        }
        return switch (level) {
            case "xã", "thôn" -> COMMUNE;
            case "huyện" -> DISTRICT;
            case "tỉnh" -> PROVINCE;
            default -> isLaw(card) ? ASSEMBLY : CENTRAL;
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
