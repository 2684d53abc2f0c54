package vn.cancu.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.cancu.api.DraftJson;
import vn.cancu.api.DraftSheet;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Programme;
import vn.cancu.draft.DraftBlock;
import vn.cancu.draft.DraftRequest;

/** Which căn cứ should a plan have? */
@Command(name = "draft", mixinStandardHelpOptions = true)
final class DraftCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    Common common = new Common();

    @Option(names = "--programme", required = true, paramLabel = "CODE", descriptionKey = "search.programme")
    String programme = "";

    @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "question.unit")
    String unit = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "question.year")
    int year;

    @Option(names = "--out", paramLabel = "FILE.docx", descriptionKey = "draft.out")
    @Nullable
    Path out;

    DraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        require(Catalogue.load().programme(programme).isPresent(), "draft.programme");
        require(!unit.isBlank() && DraftRequest.isYear(year), "draft.request");
        Terminal terminal = session.terminal();
        terminal.requireWritable(out);
        return session.withStore(common.home(terminal), "draft", desk -> {
            DraftBlock block = desk.proposal().propose(new DraftRequest(programme, unit, year));
            terminal.out()
                    .println(
                            common.json()
                                    ? DraftJson.indented(block)
                                    : DraftText.of(block, terminal.columns(), common.locale()));
            if (out != null) {
                DraftSheet.writeDocx(block, terminal.resolve(out));
            }
            terminal.out().flush();
            return block.missing().isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
        });
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            CommandSpec draft = Objects.requireNonNull(spec, "set by picocli");
            String codes = String.join(
                    ", ",
                    Catalogue.load().programmes().stream().map(Programme::code).toList());
            throw new CommandLine.ParameterException(
                    draft.commandLine(),
                    draft.resourceBundle().getString(otherwise).replace("{0}", codes));
        }
    }
}
