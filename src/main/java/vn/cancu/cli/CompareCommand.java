package vn.cancu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.cancu.api.ComparisonJson;
import vn.cancu.comparison.Comparison;
import vn.cancu.comparison.NoSuchPlanException;

/** Two plans component by component: what is new, gone, changed. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    Common common = new Common();

    @Parameters(index = "0", paramLabel = "EARLIER", descriptionKey = "compare.left")
    String left = "";

    @Parameters(index = "1", paramLabel = "LATER", descriptionKey = "compare.right")
    String right = "";

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        return session.withStore(common.home(terminal), "compare", desk -> {
            try {
                Comparison comparison = desk.comparisons().compare(left, right);
                terminal.out()
                        .println(
                                common.json()
                                        ? ComparisonJson.indented(comparison)
                                        : ComparisonText.of(comparison, terminal.columns(), common.locale()));
                terminal.out().flush();
                return ExitStatus.OK;
            } catch (NoSuchPlanException e) {
                terminal.err().println(ComparisonText.of(e, common.locale()));
                return ExitStatus.USAGE;
            }
        });
    }
}
