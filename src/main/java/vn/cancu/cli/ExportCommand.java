package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.api.AnswerGraph;
import vn.cancu.api.ExportJson;
import vn.cancu.api.UnwritableException;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.export.ExportForm;
import vn.cancu.export.Exports;

/** The graph for other programs: whole, or the paths that answer a question. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(arity = "0..1", paramLabel = "TEXT", descriptionKey = "export.text")
    @Nullable
    String text;

    @Mixin
    UnitAndYear narrowed = new UnitAndYear();

    @Option(names = "--as", paramLabel = "csv|json|graphml", defaultValue = "json", descriptionKey = "export.as")
    ExportForm as = ExportForm.JSON;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "export.out")
    @Nullable
    Path out;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        terminal.requireWritable(out);
        return session.withStore(common.home(terminal), "export", desk -> {
            if (out == null) {
                PrintWriter to = terminal.out();
                try {
                    write(desk, to);
                } catch (IOException e) {
                    throw new IllegalStateException("a terminal's writer throws nothing", e);
                }
                to.flush();
                return ExitStatus.OK;
            }
            Path file = terminal.resolve(out);
            try (Writer to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                long count = write(desk, to);
                terminal.out()
                        .println(common.json() ? ExportJson.line(file, count) : "Đã ghi " + count + " nút ra " + file);
                terminal.out().flush();
            } catch (IOException e) {
                throw new UnwritableException(file, e);
            }
            return ExitStatus.OK;
        });
    }

    private long write(Desk desk, Writer to) throws IOException {
        if (text == null) {
            return desk.exports().whole(as, to);
        }
        return Exports.some(
                AnswerGraph.of(desk.authority().basis(new BasisQuestion(text, narrowed.unit, narrowed.year, null))),
                as,
                to);
    }
}
