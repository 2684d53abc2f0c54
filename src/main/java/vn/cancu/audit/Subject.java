package vn.cancu.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * A document that is checked.
 *
 * @param key in the graph
 * @param symbol as printed, null where it has none
 * @param symbolKey symbol by which it is looked up; null where it is not numbered or was not asked for
 * @param type "Kế hoạch", null where unknown
 * @param issuer as printed, null where unknown
 * @param level "xã", null where unknown
 * @param date as far as printed
 * @param file it was read from, null where it is known by citation alone
 * @param title trích yếu, null where none is known
 * @param planYears years that it plans or reports
 * @param programmes codes of the programmes that it is about
 */
public record Subject(
        String key,
        @Nullable String symbol,
        @Nullable String symbolKey,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable String level,
        @Nullable PartialDate date,
        @Nullable String file,
        @Nullable String title,
        List<Integer> planYears,
        List<String> programmes) {
    public Subject {
        planYears = List.copyOf(planYears);
        programmes = List.copyOf(programmes);
    }

    boolean isPlan() {
        return "Kế hoạch".equals(type);
    }

    boolean isReport() {
        return "Báo cáo".equals(type);
    }

    String name() {
        String shown = symbol == null ? Objects.requireNonNullElse(title, key) : symbol;
        return type == null ? shown : type + " " + shown;
    }

    /** Words of this document. */
    public Quote quoted(int line, String text) {
        return quote(line, text);
    }

    Quote quote(int line, String text) {
        return new Quote(key, symbol, file, line, text);
    }

    /** Its date as people write it, empty where it is not known. */
    String day() {
        return date == null ? "" : date.printed();
    }
}
