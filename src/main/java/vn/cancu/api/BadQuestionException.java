package vn.cancu.api;

import org.jspecify.annotations.Nullable;

/** What was asked cannot be asked; the message says what to change. */
final class BadQuestionException extends ToldException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    BadQuestionException(String key, String... values) {
        super(key, values);
    }

    /** The words of a parameter that is needed. */
    static String words(String name, String typed) {
        String words = orNone(name, typed);
        if (words == null) {
            throw new BadQuestionException("empty", name);
        }
        return words;
    }

    /** The words of a parameter, null where there are none. */
    static @Nullable String orNone(String name, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > LONGEST) {
            throw new BadQuestionException("long", name, Integer.toString(LONGEST));
        }
        return typed.strip();
    }
}
