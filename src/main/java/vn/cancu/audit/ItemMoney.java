package vn.cancu.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Source;

/**
 * What one document gives or plans for its items in one year, each item once: the printed total, else the sum of its sources; a project
 * that has its own figure stands for its parts.
 */
final class ItemMoney {
    private final Map<String, List<Money>> byItem = new TreeMap<>();

    /**
     * @param amounts of one document
     * @param year of the money
     * @param programme only its items; null for all
     */
    ItemMoney(List<Money> amounts, int year, @Nullable String programme) {
        for (Money amount : amounts) {
            String item = amount.item();
            boolean ofYear = Integer.valueOf(year).equals(amount.year());
            boolean ofProgramme = programme == null || programme.equals(amount.programme());
            if (item != null && ofYear && ofProgramme && amount.isGiven() && amount.recipient() == null) {
                byItem.computeIfAbsent(item, key -> new ArrayList<>()).add(amount);
            }
        }
        byItem.keySet().removeIf(item -> byItem.keySet().stream().anyMatch(other -> item.startsWith(other + ".")));
    }

    /** Items that stand for themselves, with every amount stated for them. */
    Map<String, List<Money>> byItem() {
        return byItem;
    }

    /** The sum; empty where an item has two different totals or only one source, so that no sum is certain. */
    Optional<Long> sum() {
        long sum = 0;
        for (List<Money> amounts : byItem.values()) {
            Optional<Long> total = total(amounts);
            if (total.isEmpty()) {
                return Optional.empty();
            }
            sum = Math.addExact(sum, total.get());
        }
        return byItem.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    long rounding() {
        long sum = 0;
        for (List<Money> amounts : byItem.values()) {
            for (Money amount : amounts) {
                sum += amount.rounding();
            }
        }
        return sum;
    }

    /** The total of one item. */
    static Optional<Long> total(List<Money> amounts) {
        Set<Long> totals = new HashSet<>();
        Set<Source> sources = new HashSet<>();
        Set<String> natures = new HashSet<>();
        long parts = 0;
        for (Money amount : amounts) {
            natures.add(String.valueOf(amount.nature()));
            if (amount.source() == Source.TOTAL) {
                totals.add(amount.vnd());
            } else if (sources.add(amount.source())) {
                parts += amount.vnd();
            } else {
                return Optional.empty();
            }
        }
        if (totals.size() == 1) {
            return Optional.of(totals.iterator().next());
        }
        boolean both = sources.contains(Source.CENTRAL) && sources.contains(Source.LOCAL);
        return totals.isEmpty() && both && natures.size() == 1 ? Optional.of(parts) : Optional.empty();
    }

    List<Quote> quotes(Subject subject) {
        List<Quote> quotes = new ArrayList<>();
        byItem.values()
                .forEach(amounts -> amounts.stream()
                        .filter(amount -> amount.source() == Source.TOTAL || amounts.size() < 4)
                        .findFirst()
                        .ifPresent(amount -> quotes.add(subject.quote(amount.line(), amount.quote()))));
        return quotes;
    }
}
