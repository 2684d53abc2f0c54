package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.ChainJson;
import vn.cancu.api.MatrixJson;
import vn.cancu.api.MatrixSheet;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.duty.Chain;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyGraph.PlanDuties;
import vn.cancu.duty.Matrix;
import vn.cancu.duty.NoSuchPlanException;
import vn.cancu.duty.ReadPlan;
import vn.cancu.files.LoadedFile;
import vn.cancu.keeping.Home;
import vn.cancu.reading.DocumentReader;

/** {@code duties --matrix} and {@code --chain}: of a plan that is held, of a file, or of the plans of a unit and a year. */
final class DutyMatrix {
    private final Session session;
    private final Common common;
    private final boolean chain;
    private final @Nullable Path csv;
    private final @Nullable Path xlsx;

    DutyMatrix(Session session, Common common, boolean chain, @Nullable Path csv, @Nullable Path xlsx) {
        this.session = session;
        this.common = common;
        this.chain = chain;
        this.csv = csv;
        this.xlsx = xlsx;
    }

    int ofPlan(String plan) {
        Home home = common.home(session.terminal());
        Path file = session.terminal().resolve(Path.of(plan));
        if (!Files.isRegularFile(file)) {
            return session.withStore(home, "duties", desk -> {
                try {
                    return chain
                            ? print(desk.duties().chain(plan))
                            : print(desk.duties().matrix(plan));
                } catch (NoSuchPlanException e) {
                    AnswerPage words = new AnswerPage(session.terminal().columns(), common.locale());
                    session.terminal()
                            .err()
                            .println(words.word(
                                    e.candidates().isEmpty() ? "plan.none" : "plan.several",
                                    e.named(),
                                    String.join("; ", e.candidates())));
                    return ExitStatus.USAGE;
                }
            });
        }
        return OneText.of(session.terminal(), file, text -> ofText(home, text));
    }

    /** With what the collection knows of successors, where there is one. */
    private int ofText(Home home, LoadedFile.Text text) {
        PlanDuties plan =
                ReadPlan.of(new DocumentReader(Catalogue.load()).read(text.text()), text.sha256(), text.path());
        if (chain) {
            return print(Duties.chainAlone(plan));
        }
        return session.hasStore(home)
                ? session.withStore(home, "duties", desk -> print(desk.duties().matrix(plan)))
                : print(Duties.matrixAlone(plan));
    }

    int ofYear(String unit, int year) {
        return session.withStore(common.home(session.terminal()), "duties", desk -> {
            List<Matrix> matrices = desk.duties().matrices(unit, year);
            return print(matrices, MatrixJson.indented(matrices));
        });
    }

    int print(@Nullable Chain made) {
        Terminal terminal = session.terminal();
        String text = common.json()
                ? made == null ? "null" : ChainJson.indented(made)
                : ChainText.of(made, terminal.columns(), common.locale());
        terminal.out().println(text);
        terminal.out().flush();
        return ExitStatus.OK;
    }

    private int print(Matrix matrix) {
        return print(List.of(matrix), MatrixJson.indented(matrix));
    }

    private int print(List<Matrix> matrices, String json) {
        Terminal terminal = session.terminal();
        terminal.out().println(common.json() ? json : MatrixText.of(matrices, terminal.columns(), common.locale()));
        if (csv != null) {
            MatrixSheet.writeCsv(matrices, terminal.resolve(csv));
        }
        if (xlsx != null) {
            MatrixSheet.writeXlsx(matrices, terminal.resolve(xlsx));
        }
        terminal.out().flush();
        return ExitStatus.OK;
    }
}
