package vn.cancu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.ComparisonJson;
import vn.cancu.api.SearchJson;
import vn.cancu.comparison.NoSuchPlanException;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchFilters;
import vn.cancu.search.SearchLibrary;
import vn.cancu.search.SearchQuestion;

/**
 * What did past plans say? Reads the index alone: an index is read beside whoever writes it, so this command starts no Neo4j and
 * needs no server, even while one runs.
 */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Common common = new Common();

    @Option(names = "--like", paramLabel = "DOCUMENT|ITEM", descriptionKey = "search.like")
    @Nullable
    String like;

    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "search.query")
    List<String> words = new ArrayList<>();

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

    @Option(names = "--sort", paramLabel = "best|newest|oldest", defaultValue = "best", descriptionKey = "search.sort")
    Sort sort = Sort.BEST;

    @Option(names = "--size", paramLabel = "N", defaultValue = "10", descriptionKey = "search.size")
    int size = 10;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "search.page")
    int page = 1;

    enum Sort {
        BEST(SearchQuestion.Order.BEST_FIRST),
        NEWEST(SearchQuestion.Order.NEWEST_FIRST),
        OLDEST(SearchQuestion.Order.OLDEST_FIRST);

        private final SearchQuestion.Order order;

        Sort(SearchQuestion.Order order) {
            this.order = order;
        }
    }

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        if (like != null) {
            return like(terminal, like);
        }
        if (words.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Thiếu câu hỏi. / A question is missing.");
        }
        int shown = Math.clamp(size, 1, 1000);
        int skipped = Math.clamp((page - 1L) * shown, 0, 1_000_000);
        SearchQuestion question = SearchQuestion.of(String.join(" ", words))
                .with(new SearchFilters(types, levels, units, programmes, components, years, issuers, from, to))
                .sorted(sort.order)
                .page(skipped, shown);
        try (SearchLibrary library =
                SearchLibrary.openToRead(common.home(terminal).index())) {
            SearchAnswer answer = library.search(question);
            terminal.out()
                    .println(
                            common.json()
                                    ? SearchJson.indented(answer)
                                    : SearchText.of(answer, terminal.columns(), common.locale()));
            terminal.out().flush();
        }
        return ExitStatus.OK;
    }

    /** Past plans like one: these are asked of the graph. */
    private int like(Terminal terminal, String named) {
        return session.withStore(common.home(terminal), "search", desk -> {
            try {
                List<SimilarPlan> plans = desk.comparisons().like(named);
                terminal.out()
                        .println(
                                common.json()
                                        ? ComparisonJson.indented(plans)
                                        : ComparisonText.of(plans, terminal.columns(), common.locale()));
                terminal.out().flush();
                return ExitStatus.OK;
            } catch (NoSuchPlanException e) {
                terminal.err().println(e.getMessage());
                return ExitStatus.USAGE;
            }
        });
    }
}
