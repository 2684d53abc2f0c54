package vn.cancu.reading.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;

/** Puts the amounts of sentences and of tables in reading order; what a sentence says already is not told again by a table. */
final class PlanMoneyBuilder {
    private PlanMoneyBuilder() {}

    /** @param sums by places in {@code statements}, of which those of sentences come first */
    static PlanMoney build(List<Statement> statements, List<Sum> sums, List<TableSum> tableSums) {
        List<Integer> kept = kept(statements);
        kept.sort(Comparator.comparingInt(index -> statements.get(index).place));
        Map<Integer, Integer> rows = new HashMap<>();
        for (int row = 0; row < kept.size(); row++) {
            rows.put(kept.get(row), row);
        }
        Set<Integer> surplusDigits = new HashSet<>();
        for (int row = 0; row < kept.size(); row++) {
            if (statements.get(kept.get(row)).surplusDigit) {
                surplusDigits.add(row);
            }
        }
        return new PlanMoney(
                kept.stream().map(index -> statements.get(index).toAllocation()).toList(),
                sums.stream()
                        .map(sum -> new Sum(
                                Objects.requireNonNull(rows.get(sum.total())),
                                sum.parts().stream()
                                        .map(part -> Objects.requireNonNull(rows.get(part)))
                                        .toList(),
                                sum.whole()))
                        .toList(),
                kept.stream().map(index -> statements.get(index).rounding()).toList(),
                surplusDigits,
                tableSums);
    }

    /** What a sentence says of an amount besides what tells it from others; there are few of them, however long the text. */
    private record Said(@Nullable Nature nature, @Nullable Measure measure, boolean measureOfPlace) {
        static Said of(Statement statement) {
            return new Said(statement.nature, statement.measure, statement.measureOfPlace);
        }

        boolean fits(Said cell) {
            boolean sameNature = nature == null || cell.nature == null || nature == cell.nature;
            return sameNature
                    && (measure == cell.measure
                            || (cell.measureOfPlace && isGiven(measure))
                            || (measureOfPlace && isGiven(cell.measure)));
        }

        /** Money spent or wanted is another fact than money given, even where it is as much. */
        private static boolean isGiven(@Nullable Measure measure) {
            return measure != Measure.DISBURSED && measure != Measure.NEED;
        }
    }

    /** All of the sentences, and of the tables what no sentence says. */
    private static List<Integer> kept(List<Statement> statements) {
        Map<List<@Nullable Object>, Set<Said>> said = new HashMap<>();
        Set<Integer> places = new HashSet<>();
        for (Statement statement : statements) {
            if (!statement.inTable) {
                said.computeIfAbsent(key(statement), absent -> new HashSet<>()).add(Said.of(statement));
                places.add(statement.place);
            }
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            boolean twice = statement.inTable
                    && (places.contains(statement.place)
                            || said.getOrDefault(key(statement), Set.of()).stream()
                                    .anyMatch(other -> other.fits(Said.of(statement))));
            if (!twice) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static List<@Nullable Object> key(Statement statement) {
        return Arrays.asList(
                statement.item,
                statement.recipient,
                statement.amount,
                statement.year,
                statement.source == null ? Source.TOTAL : statement.source);
    }
}
