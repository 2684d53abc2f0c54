package vn.cancu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.api.RetrievalJson;
import vn.cancu.search.RetrievalEvaluation;
import vn.cancu.search.RetrievalFigures;

/** Measurements of the program itself, on collections with known answers. */
@Command(name = "evaluate", mixinStandardHelpOptions = true)
final class EvaluateCommand {
    private final Session session;

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Command(name = "retrieval", mixinStandardHelpOptions = true)
    int retrieval(
            @Mixin Common common,
            @Parameters(paramLabel = "DIR", descriptionKey = "evaluate.dir") Path dir,
            @Option(names = "--fold", descriptionKey = "evaluate.fold") boolean fold) {
        Terminal terminal = session.terminal();
        RetrievalFigures figures = RetrievalEvaluation.run(terminal.resolve(dir), fold);
        terminal.out().println(common.json() ? RetrievalJson.of(figures) : text(figures));
        terminal.out().flush();
        return ExitStatus.OK;
    }

    private static String text(RetrievalFigures figures) {
        return """
                %s: %d bài, %d câu hỏi
                  nDCG@10 %.4f   R@10 %.4f   R@20 %.4f   MRR@10 %.4f
                  lập chỉ mục %.1f giây; %.0f câu mỗi giây; p50 %.2f ms, p99 %.2f ms""".formatted(
                        figures.dir(),
                        figures.documents(),
                        figures.queries(),
                        figures.ndcgAt10(),
                        figures.recallAt10(),
                        figures.recallAt20(),
                        figures.mrrAt10(),
                        figures.indexSeconds(),
                        figures.queriesPerSecond(),
                        figures.p50Ms(),
                        figures.p99Ms());
    }
}
