package vn.cancu.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.cancu.search.SavedSearches;
import vn.cancu.search.SavedSearches.Saved;
import vn.cancu.search.SearchFilters;

/** What {@code search} does with searches kept under a name. */
final class SavedOptions {
    @Option(names = "--save", paramLabel = "NAME", descriptionKey = "search.save")
    @Nullable
    String save;

    @Option(names = "--saved", paramLabel = "NAME", descriptionKey = "search.saved")
    @Nullable
    String saved;

    @Option(names = "--list-saved", descriptionKey = "search.list-saved")
    boolean list;

    @Option(names = "--forget", paramLabel = "NAME", descriptionKey = "search.forget")
    @Nullable
    String forget;

    @Option(names = "--restore", paramLabel = "NAME", descriptionKey = "search.restore")
    @Nullable
    String restore;

    /** Whether nothing is searched: only the list is shown or changed. */
    boolean onlyList() {
        return list || forget != null || restore != null;
    }

    /** Shows or changes the list; a name that there is not is told, with those that there are. */
    int changeList(SavedSearches searches, Terminal terminal, AnswerPage page) {
        String named = forget != null ? forget : restore;
        boolean known = forget != null ? searches.forget(forget) : restore == null || searches.restore(restore);
        if (!known && named != null) {
            unknown(searches, terminal, page, named);
            return ExitStatus.USAGE;
        }
        searches.list().forEach(one -> terminal.out().println(line(one)));
        terminal.out().flush();
        return ExitStatus.OK;
    }

    static void unknown(SavedSearches searches, Terminal terminal, AnswerPage page, String name) {
        String names = searches.list().stream().map(Saved::name).collect(Collectors.joining(", "));
        terminal.err().println(page.word("search.no-saved", name, names.isEmpty() ? "-" : names));
        terminal.err().flush();
    }

    /** Lines of the file that are passed over, so that nobody wonders where a search is. */
    static void tellUnreadable(SavedSearches searches, Terminal terminal, AnswerPage page) {
        List<Integer> lines = searches.unreadable();
        if (!lines.isEmpty()) {
            String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
            terminal.err().println(page.word("search.unreadable", numbers, searches.file()));
            terminal.err().flush();
        }
    }

    /** Name, what was typed, and what narrows it, as it would be typed. */
    private static String line(Saved saved) {
        SearchFilters filters = saved.filters();
        String narrowed = Stream.of(
                        options("--type", filters.types()),
                        options("--level", filters.levels()),
                        options("--unit", filters.units()),
                        options("--programme", filters.programmes()),
                        options("--component", filters.components()),
                        options("--year", filters.years()),
                        options("--issuer", filters.issuers()),
                        options("--from", Stream.ofNullable(filters.from()).toList()),
                        options("--to", Stream.ofNullable(filters.to()).toList()),
                        options("--status", saved.standing()))
                .flatMap(stream -> stream)
                .collect(Collectors.joining(" "));
        String sort = switch (saved.order()) {
            case BEST_FIRST -> "";
            case NEWEST_FIRST, OLDEST_FIRST ->
                " --sort " + saved.order().name().toLowerCase(Locale.ROOT).replace("_first", "");
        };
        return saved.name() + "\t" + saved.text() + (narrowed.isEmpty() ? "" : " " + narrowed) + sort;
    }

    private static Stream<String> options(String name, List<?> values) {
        return values.stream().map(value -> name + " \"" + value + '"');
    }
}
