package vn.cancu.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.WordBook;
import vn.cancu.keeping.LoggedChange;

/** A change that was logged, for people. */
final class LogText {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT).withZone(ZONE);
    private static final String FAILED = ".failed";

    private final ResourceBundle words;

    LogText(Locale locale) {
        words = WordBook.of("vn.cancu.cli.Answers", locale);
    }

    static String time(String instant) {
        return AT.format(Instant.parse(instant));
    }

    /** On one line, whatever the target holds. */
    String of(LoggedChange change) {
        String line = change.number() + "  " + time(change.at()) + "  " + change.who() + "  " + what(change.what())
                + "  " + change.target() + values(change.before(), change.after());
        return line.replaceAll("[\\p{Cntrl}\\p{Cf}]", "�");
    }

    private String what(String code) {
        String known = "log." + code;
        if (words.containsKey(known)) {
            return words.getString(known);
        }
        // Of "login.failed" the whole has a word of its own.
        return code.endsWith(FAILED)
                ? what(code.substring(0, code.length() - FAILED.length())) + words.getString("log.failed")
                : code;
    }

    private static String values(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return after == null ? "" : "  → " + after;
        }
        return "  " + before + " →" + (after == null ? "" : " " + after);
    }
}
