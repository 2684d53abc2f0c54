package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cancu.api.ComparisonJson;
import vn.cancu.api.Pages;
import vn.cancu.api.SearchJson;
import vn.cancu.api.SearchSheet;
import vn.cancu.api.StandingSearch;
import vn.cancu.authority.Status;
import vn.cancu.comparison.NoSuchPlanException;
import vn.cancu.comparison.SimilarPlan;
import vn.cancu.keeping.Home;
import vn.cancu.search.SavedSearches;
import vn.cancu.search.SavedSearches.Saved;
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

    @Mixin
    SearchNarrowing narrowing = new SearchNarrowing();

    @Mixin
    SavedOptions kept = new SavedOptions();

    @Option(names = "--status", split = ",", paramLabel = "STATUS", descriptionKey = "search.status")
    List<Status> statuses = new ArrayList<>();

    @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "search.batch")
    @Nullable
    Path batch;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "search.out")
    @Nullable
    Path out;

    @Option(names = "--size", paramLabel = "N", defaultValue = "10", descriptionKey = "search.size")
    int size = 10;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "search.page")
    int page = 1;

    SearchCommand(Session session) {
        this.session = session;
    }

    /** What answers a question: the index alone, or with the graph, which knows where documents stand. */
    private interface Answering {
        StandingSearch.Answer to(SearchQuestion question);
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        terminal.requireWritable(batch == null ? null : out);
        if (like != null) {
            return like(terminal, like);
        }
        SavedSearches searches = new SavedSearches(common.home(terminal).savedSearches());
        AnswerPage messages = new AnswerPage(terminal.columns(), common.locale());
        if (kept.onlyList()) {
            SavedOptions.tellUnreadable(searches, terminal, messages);
            return kept.changeList(searches, terminal, messages);
        }
        Optional<Saved> found = kept.saved == null ? Optional.empty() : searches.named(kept.saved);
        if (kept.saved != null && found.isEmpty()) {
            SavedOptions.tellUnreadable(searches, terminal, messages);
            SavedOptions.unknown(searches, terminal, messages, kept.saved);
            return ExitStatus.USAGE;
        }
        Saved asked = asked(found, messages);
        List<Status> wanted = statuses(asked, found.map(Saved::name).orElse(asked.name()), messages);
        if (wanted.isEmpty()) {
            Home home = common.home(terminal);
            try (SearchLibrary library = SearchLibrary.openToRead(home.index())) {
                return Pages.of(home)
                        .during(() -> answer(
                                terminal,
                                messages,
                                asked,
                                question -> new StandingSearch.Answer(library.search(question), Map.of(), Map.of())));
            }
        }
        return session.withStore(
                common.home(terminal),
                "search",
                desk -> answer(
                        terminal, messages, asked, question -> desk.standing().search(question, wanted)));
    }

    /**
     * What is asked: what was kept under the name, and what was typed beside it in place of the same of it.
     *
     * @param found empty where nothing kept is asked for
     */
    private Saved asked(Optional<Saved> found, AnswerPage messages) {
        if (found.isEmpty() && words.isEmpty() && batch == null) {
            throw new ParameterException(spec.commandLine(), messages.word("search.no-question"));
        }
        if (kept.save != null && !SavedSearches.isName(kept.save)) {
            throw new ParameterException(spec.commandLine(), messages.word("search.bad-name"));
        }
        Saved base = found.orElseGet(
                () -> new Saved("-", "", SearchFilters.NONE, SearchQuestion.Order.BEST_FIRST, List.of()));
        return new Saved(
                Objects.requireNonNullElse(kept.save, base.name()),
                words.isEmpty() ? base.text() : String.join(" ", words),
                narrowing.over(base.filters()),
                narrowing.over(base.order()),
                statuses.isEmpty()
                        ? base.standing()
                        : statuses.stream().map(SearchCommand::name).toList());
    }

    /**
     * The statuses by their names; a file that was written by hand may name others.
     *
     * @param from the search that they were kept with, whatever it is to be kept as now
     */
    private List<Status> statuses(Saved asked, String from, AnswerPage messages) {
        List<Status> wanted = new ArrayList<>();
        for (String name : asked.standing()) {
            wanted.add(Stream.of(Status.values())
                    .filter(status -> name(status).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), messages.word("search.bad-status", name, from))));
        }
        return wanted;
    }

    private static String name(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells what of the kept searches cannot be read, keeps the search, if it was asked for, and answers: here, where it is run, and not
     * also where it was sent from.
     */
    private int answer(Terminal terminal, AnswerPage messages, Saved asked, Answering answering) {
        SavedSearches searches = new SavedSearches(common.home(terminal).savedSearches());
        SavedOptions.tellUnreadable(searches, terminal, messages);
        if (kept.save != null) {
            searches.save(asked);
            terminal.err().println(messages.word("search.kept", asked.name()));
            terminal.err().flush();
        }
        int shown = Math.clamp(size, 1, 1000);
        SearchQuestion question = asked.question().page(Math.clamp((page - 1L) * shown, 0, 1_000_000), shown);
        if (batch != null) {
            return batch(terminal, messages, answering, question, terminal.resolve(batch));
        }
        StandingSearch.Answer answer = answering.to(question);
        terminal.out()
                .println(
                        common.json()
                                ? SearchJson.indented(answer)
                                : SearchText.of(answer, terminal.columns(), common.locale()));
        terminal.out().flush();
        return ExitStatus.OK;
    }

    /** Every question of a list, into a sheet; without a file for it, as CSV where results go. */
    private int batch(Terminal terminal, AnswerPage messages, Answering answering, SearchQuestion narrowed, Path file) {
        SearchBatch list = new SearchBatch(answering::to, narrowed.unmarked()::asking);
        try {
            list.ask(file);
        } catch (IOException e) {
            terminal.err().println(messages.word("search.no-list", file));
            terminal.err().flush();
            return ExitStatus.ENVIRONMENT;
        }
        SearchSheet sheet = new SearchSheet(common.locale());
        if (out == null) {
            terminal.out().print(sheet.csv(list.asked()));
            terminal.out().flush();
        } else {
            sheet.write(list.asked(), terminal.resolve(out));
        }
        list.bad().forEach(line -> terminal.err().println(messages.word(line.why(), line.line())));
        terminal.err()
                .println(messages.word(
                        "search.batch-done", list.asked().size(), list.bad().size()));
        terminal.err().flush();
        return list.bad().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
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
                terminal.err().println(ComparisonText.of(e, common.locale()));
                return ExitStatus.USAGE;
            }
        });
    }
}
