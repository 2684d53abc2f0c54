package vn.cancu.api;

import java.util.Locale;

/** What cannot be answered or written, as a sentence of {@link ProblemWords} that says what to change. */
abstract class ToldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] values;

    ToldException(String key, String... values) {
        super(ProblemWords.word(ProblemWords.VIETNAMESE, key, (Object[]) values));
        this.key = key;
        this.values = values.clone();
    }

    String in(Locale locale) {
        return ProblemWords.word(locale, key, (Object[]) values);
    }
}
