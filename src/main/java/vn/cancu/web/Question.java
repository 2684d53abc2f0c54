package vn.cancu.web;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the box.
 *
 * @param q the words, never null, at most {@value #LONGEST} units
 * @param unit whose plans are meant, null for all
 * @param year null for all
 */
record Question(String q, @Nullable String unit, @Nullable Integer year) {
    static final int LONGEST = 500;

    static Question of(@Nullable String q, @Nullable String unit, @Nullable String year) {
        return new Question(text(q), text(unit).isEmpty() ? null : text(unit), year(text(year)));
    }

    /** A year as typed; null where it is none, for a half-typed year is no reason to refuse a question. */
    private static @Nullable Integer year(String typed) {
        return typed.matches("(19|20|21)\\d\\d") ? Integer.valueOf(typed) : null;
    }

    private static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    boolean isEmpty() {
        return q.isEmpty() && unit == null;
    }
}
