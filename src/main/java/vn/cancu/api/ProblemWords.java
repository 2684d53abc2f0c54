package vn.cancu.api;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** What the REST edge says when it cannot answer, in the language that a program asks for; Vietnamese where it asks for none. */
final class ProblemWords {
    static final Locale VIETNAMESE = Locale.of("vi");

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, Locale.ENGLISH);

    private ProblemWords() {}

    /** @param accepted the header {@code Accept-Language}, null where there is none */
    static Locale locale(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return VIETNAMESE;
        }
        try {
            Locale spoken = Locale.lookup(LanguageRange.parse(accepted), SPOKEN);
            return spoken == null ? VIETNAMESE : spoken;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE; // no form of that header: what it asks for cannot be told
        }
    }

    static String word(Locale locale, String key, Object... values) {
        return new MessageFormat(WordBook.of("vn.cancu.api.Problems", locale).getString(key), locale).format(values);
    }
}
