package vn.cancu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.api.ProgrammeJson;
import vn.cancu.catalogue.Programme;
import vn.cancu.programme.ComponentRow;
import vn.cancu.programme.PlannedItem;
import vn.cancu.programme.Programmes;

/** Programmes; the components of one, and every plan's items under each. */
@Command(name = "programme", mixinStandardHelpOptions = true)
final class ProgrammeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "CODE", descriptionKey = "programme.code")
    @Nullable
    String code;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "1000", descriptionKey = "programme.limit")
    int limit = 1000;

    ProgrammeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        return session.withStore(common.home(terminal), "programme", desk -> {
            Programmes programmes = desk.programmes();
            if (code == null) {
                terminal.out()
                        .println(
                                common.json()
                                        ? ProgrammeJson.indented(ProgrammeJson.tree(programmes.all()))
                                        : list(programmes));
                terminal.out().flush();
                return ExitStatus.OK;
            }
            Programme programme = programmes.programme(code).orElse(null);
            if (programme == null) {
                terminal.err()
                        .println("Không có chương trình “" + code + "”; các chương trình: "
                                + programmes.all().stream().map(Programme::code).collect(Collectors.joining(", "))
                                + ".");
                return ExitStatus.USAGE;
            }
            List<ComponentRow> components = programmes.components(programme);
            List<PlannedItem> items = programmes.items(programme, 0, Math.max(1, limit));
            terminal.out()
                    .println(
                            common.json()
                                    ? ProgrammeJson.indented(ProgrammeJson.tree(programme, components, items))
                                    : text(programme, components, items));
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }

    private static String list(Programmes programmes) {
        return programmes.all().stream()
                .map(programme -> programme.code() + "  " + programme.title() + " (" + programme.approval() + ", "
                        + programme.firstYear() + "–" + programme.lastYear() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String text(Programme programme, List<ComponentRow> components, List<PlannedItem> items) {
        StringBuilder out = new StringBuilder();
        out.append(programme.code()).append("  ").append(programme.title()).append('\n');
        for (ComponentRow row : components) {
            out.append("  ".repeat(row.depth() + 1))
                    .append(row.component().code())
                    .append("  ")
                    .append(row.component().title())
                    .append("  [")
                    .append(row.items())
                    .append(" mục]\n");
            for (PlannedItem item : items) {
                if (item.component().equals(row.key())) {
                    out.append("  ".repeat(row.depth() + 3))
                            .append(
                                    item.document().symbol() == null
                                            ? item.document().key()
                                            : item.document().symbol())
                            .append("  “")
                            .append(item.quote())
                            .append("” — ")
                            .append(AnswerPage.name(
                                    String.valueOf(item.document().file())))
                            .append(':')
                            .append(item.line())
                            .append('\n');
                }
            }
        }
        return out.toString().stripTrailing();
    }
}
