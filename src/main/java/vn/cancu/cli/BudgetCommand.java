package vn.cancu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cancu.api.BudgetJson;
import vn.cancu.api.BudgetSheet;
import vn.cancu.api.ComparedSheet;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Comparison.Across;
import vn.cancu.budget.Cube;

/** What did each component get? */
@Command(name = "budget", mixinStandardHelpOptions = true)
final class BudgetCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Option(names = "--programme", paramLabel = "CODE", descriptionKey = "search.programme")
    @Nullable
    String programme;

    @Option(names = "--component", paramLabel = "CODE", descriptionKey = "budget.component")
    @Nullable
    String component;

    @Mixin
    UnitAndYear narrowed = new UnitAndYear();

    @Option(names = "--by", split = ",", paramLabel = "DIMENSION", descriptionKey = "budget.by")
    List<Dimension> by = new ArrayList<>();

    @Option(names = "--across", paramLabel = "DIMENSION", descriptionKey = "budget.across")
    @Nullable
    Across across;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "budget.csv")
    @Nullable
    Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "budget.xlsx")
    @Nullable
    Path xlsx;

    BudgetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        terminal.requireWritable(csv, xlsx);
        return session.withStore(common.home(terminal), "budget", desk -> {
            BudgetQuestion question = new BudgetQuestion(programme, component, narrowed.unit, narrowed.year, by);
            if (across != null) {
                compared(desk.budgets().compared(question, across), terminal);
                return ExitStatus.OK;
            }
            Cube cube = desk.budgets().cube(question);
            terminal.out()
                    .println(common.json() ? BudgetJson.indented(cube) : new BudgetText(common.locale()).of(cube));
            if (csv != null) {
                new BudgetSheet(common.locale()).writeCsv(cube, terminal.resolve(csv));
            }
            if (xlsx != null) {
                new BudgetSheet(common.locale()).writeXlsx(cube, terminal.resolve(xlsx));
            }
            terminal.out().flush();
            return ExitStatus.OK;
        });
    }

    private void compared(Comparison compared, Terminal terminal) {
        terminal.out()
                .println(common.json() ? BudgetJson.indented(compared) : new BudgetText(common.locale()).of(compared));
        if (csv != null) {
            new ComparedSheet(common.locale()).writeCsv(compared, terminal.resolve(csv));
        }
        if (xlsx != null) {
            new ComparedSheet(common.locale()).writeXlsx(compared, terminal.resolve(xlsx));
        }
        terminal.out().flush();
    }
}
