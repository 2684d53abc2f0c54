package vn.cancu.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Table;

/** Levels and kinds of units that exist for a time only, from {@code data/units/levels.csv}. */
public final class Lifespans {
    private static final List<Span> SPANS =
            Table.rows("units/levels.csv").stream().map(Lifespans::span).toList();

    private Lifespans() {}

    /**
     * How long units of a level, or of one kind at that level, exist.
     *
     * @param level as the contract prints it
     * @param kind first words of the name; empty for the whole level
     * @param from first day, null where none is known
     * @param to last day, likewise
     * @param by the document that decrees it
     * @param source what it says
     */
    public record Span(
            String level,
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String by,
            String source) {
        public boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** The span that a unit of this level and key does not reach to on that day; empty where nothing known is against it. */
    public static Optional<Span> missed(@Nullable String level, String unitKey, LocalDate day) {
        return SPANS.stream()
                .filter(span ->
                        span.level().equals(level) && (span.kind().isEmpty() || unitKey.startsWith(span.kind() + " ")))
                .filter(span -> !span.holds(day))
                .findFirst();
    }

    private static Span span(Map<String, String> row) {
        return new Span(
                row.getOrDefault("level", ""),
                row.getOrDefault("kind", ""),
                day(row.getOrDefault("from", "")),
                day(row.getOrDefault("to", "")),
                row.getOrDefault("by", ""),
                row.getOrDefault("source", ""));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isBlank() ? null : LocalDate.parse(cell);
    }
}
