package vn.cancu.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * Which document granted the money that a plan states: one that allocates, named in the paragraph of the amount ("theo Quyết định
 * số …"), else those of its căn cứ that allocate for the amount's year and programme. Whether a document allocates is read from its
 * title; where no title is known nothing is said.
 */
public final class Granting {
    /** Raised by hand where {@link #of} tells otherwise than before of the same titles. */
    private static final int VERSION = 2;

    private Granting() {}

    /** By what rules it is told, in a form that changes when they do. */
    public static String rules() {
        return VERSION + "\n" + TitleReading.grantingRules();
    }

    /**
     * An amount that is given or planned.
     *
     * @param id of the allocation
     * @param year budget year, null where unknown
     * @param programme of its item, else of the plan; null where unknown
     * @param paragraph that states it
     */
    public record Money(
            String id, @Nullable Integer year, @Nullable String programme, String paragraph) {}

    /**
     * A document that the plan names.
     *
     * @param key of the document
     * @param title as the plan gives it at any of its mentions, null where it does not
     * @param type "Quyết định"
     * @param date of the document
     * @param programmes that the title names; empty where it names none
     * @param basis whether it is named as căn cứ
     * @param paragraph in which it is named
     * @param mention id of the citation
     */
    public record Named(
            String key,
            @Nullable String title,
            @Nullable String type,
            @Nullable PartialDate date,
            List<String> programmes,
            boolean basis,
            String paragraph,
            String mention) {
        public Named {
            programmes = List.copyOf(programmes);
        }

        private boolean allocates() {
            return TitleReading.grants(title, type);
        }

        /** Money of a year is given in that year or by the end of the year before; a title that names a period says it itself. */
        private boolean isOf(@Nullable Integer year) {
            Optional<TitleReading.Period> period = TitleReading.period(title, type);
            if (year == null) {
                return false;
            }
            if (period.isPresent()) {
                return period.get().first() <= year && year <= period.get().last();
            }
            return date != null && (date.year() == year || date.year() == year - 1);
        }

        private boolean isAbout(@Nullable String programme) {
            return programme == null || programmes.isEmpty() || programmes.contains(programme);
        }
    }

    /**
     * What was found.
     *
     * @param money id of the allocation
     * @param document key of what granted it
     * @param mention id of the citation that says so
     */
    public record Granted(String money, String document, String mention) {}

    /** For each amount of one plan what granted it; several where several did (province to district, district to commune). */
    public static List<Granted> of(List<Money> amounts, List<Named> named) {
        List<Named> allocating = named.stream().filter(Named::allocates).toList();
        List<Granted> granted = new ArrayList<>();
        for (Money money : amounts) {
            List<Named> beside = allocating.stream()
                    .filter(each -> each.paragraph().equals(money.paragraph()))
                    .toList();
            List<Named> by = beside.isEmpty()
                    ? allocating.stream()
                            .filter(each -> each.basis() && each.isOf(money.year()) && each.isAbout(money.programme()))
                            .toList()
                    : beside;
            by.forEach(each -> granted.add(new Granted(money.id(), each.key(), each.mention())));
        }
        return granted;
    }
}
