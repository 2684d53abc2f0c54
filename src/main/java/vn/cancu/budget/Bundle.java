package vn.cancu.budget;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Nature;
import vn.cancu.document.Allocation.Source;

/**
 * What one document says of one item in one measure, year and nature: a total, its parts by source, or both.
 *
 * <p>The same figure printed again (in a sentence and in a table) counts once. Where a total is printed it is the total; else the
 * parts make it. A total that is not the sum of its parts stays as printed and is told.
 */
final class Bundle {
    /** What amounts have in common that belong to one bundle. */
    record Key(
            String document,
            @Nullable String item,
            Measure measure,
            @Nullable Integer year,
            @Nullable Nature nature,
            @Nullable String recipient) {
        static Key of(Amount amount) {
            return new Key(
                    amount.document(),
                    amount.item(),
                    amount.measure(),
                    amount.year(),
                    amount.nature(),
                    amount.recipient());
        }

        /** Whether this is for an item below that of {@code other}, in all else the same. */
        boolean isBelow(Key other) {
            return document.equals(other.document)
                    && measure == other.measure
                    && Objects.equals(year, other.year)
                    && (nature == other.nature || other.nature == null)
                    && (Objects.equals(recipient, other.recipient)
                            ? isPart(item, other.item)
                            : other.recipient == null
                                    && (Objects.equals(item, other.item) || isPart(item, other.item)));
        }

        private static boolean isPart(@Nullable String part, @Nullable String whole) {
            if (part == null) {
                return false;
            }
            return whole == null || part.startsWith(whole + ".");
        }
    }

    private final Key key;
    private final List<Amount> amounts = new ArrayList<>();

    Bundle(Key key) {
        this.key = key;
    }

    Key key() {
        return key;
    }

    void add(Amount amount) {
        amounts.add(amount);
    }

    List<Amount> amounts() {
        return amounts;
    }

    Amount first() {
        return amounts.getFirst();
    }

    /** The sum of the different figures printed for a source; 0 where none is. */
    long of(Source source) {
        long sum = 0;
        for (long figure : figures(source)) {
            sum = Math.addExact(sum, figure);
        }
        return sum;
    }

    private Set<Long> figures(Source source) {
        Set<Long> figures = new LinkedHashSet<>();
        for (Amount amount : amounts) {
            if (amount.source() == source) {
                figures.add(amount.vnd());
            }
        }
        return figures;
    }

    long total() {
        Set<Long> printed = figures(Source.TOTAL);
        return printed.isEmpty() ? parts() : printed.iterator().next();
    }

    private long parts() {
        return Math.addExact(Math.addExact(of(Source.CENTRAL), of(Source.LOCAL)), of(Source.OTHER));
    }

    /** Whether a total is printed that its printed parts exceed, or two parts that do not make it. */
    boolean disagrees() {
        Set<Long> printed = figures(Source.TOTAL);
        if (printed.size() > 1) {
            return true;
        }
        boolean bothParts =
                !figures(Source.CENTRAL).isEmpty() && !figures(Source.LOCAL).isEmpty();
        return !printed.isEmpty() && (parts() > total() || (bothParts && parts() != total()));
    }
}
