package vn.cancu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.cancu.search.SearchFilters;
import vn.cancu.search.SearchQuestion;

/** Options that narrow and sort a search. */
final class SearchNarrowing {
    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "search.type")
    List<String> types = new ArrayList<>();

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "search.level")
    List<String> levels = new ArrayList<>();

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "question.unit")
    List<String> units = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "question.year")
    List<Integer> years = new ArrayList<>();

    @Option(names = "--programme", paramLabel = "CODE", descriptionKey = "search.programme")
    List<String> programmes = new ArrayList<>();

    @Option(names = "--component", paramLabel = "CODE", descriptionKey = "search.component")
    List<String> components = new ArrayList<>();

    @Option(names = "--issuer", paramLabel = "UNIT", descriptionKey = "search.issuer")
    List<String> issuers = new ArrayList<>();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "search.from")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "search.to")
    @Nullable
    LocalDate to;

    @Option(names = "--sort", paramLabel = "best|newest|oldest", descriptionKey = "search.sort")
    @Nullable
    Sort sort;

    enum Sort {
        BEST(SearchQuestion.Order.BEST_FIRST),
        NEWEST(SearchQuestion.Order.NEWEST_FIRST),
        OLDEST(SearchQuestion.Order.OLDEST_FIRST);

        private final SearchQuestion.Order order;

        Sort(SearchQuestion.Order order) {
            this.order = order;
        }
    }

    /** What was typed, in place of the same of {@code kept}. */
    SearchFilters over(SearchFilters kept) {
        return new SearchFilters(
                over(types, kept.types()),
                over(levels, kept.levels()),
                over(units, kept.units()),
                over(programmes, kept.programmes()),
                over(components, kept.components()),
                over(years, kept.years()),
                over(issuers, kept.issuers()),
                from == null ? kept.from() : from,
                to == null ? kept.to() : to);
    }

    private static <T> List<T> over(List<T> typed, List<T> kept) {
        return typed.isEmpty() ? kept : typed;
    }

    /** The order that was typed, else the one that was kept. */
    SearchQuestion.Order over(SearchQuestion.Order kept) {
        return sort == null ? kept : sort.order;
    }
}
