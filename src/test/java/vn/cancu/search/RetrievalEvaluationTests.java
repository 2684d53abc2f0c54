package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetrievalEvaluationTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsWhatWasFoundAgainstTheJudgements() throws IOException {
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"id": "L1#1", "title": "Cấp giấy phép", "text": "Giấy phép được cấp trong mười ngày."}
                {"id": "L1#2", "title": "Thu hồi giấy phép", "text": "Giấy phép bị thu hồi khi dùng sai."}
                {"id": "L1#3", "title": null, "text": "Điều khoản cuối."}
                """);
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"qid": "q1", "text": "khi nào thu hồi giấy phép?"}
                {"qid": "q2", "text": "không ai chấm câu này"}
                """);
        Files.writeString(folder.resolve("qrels.tsv"), "q1\t0\tL1#2\t1\n");
        RetrievalFigures figures = RetrievalEvaluation.run(folder, true);
        assertThat(figures.documents()).isEqualTo(3);
        assertThat(figures.queries()).isEqualTo(1);
        assertThat(figures.ndcgAt10()).isEqualTo(1.0);
        assertThat(figures.recallAt10()).isEqualTo(1.0);
        assertThat(figures.mrrAt10()).isEqualTo(1.0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"alqac2022, 0.955", "alqac2023, 0.895"})
    void reachesWhatTheIssueAsksOfTheSharedCollections(String name, double wanted) {
        Path dir = Path.of("../shared/retrieval", name);
        Assumptions.assumeTrue(Files.isDirectory(dir), "../shared/retrieval/" + name + " is absent");
        double asTyped = RetrievalEvaluation.run(dir, false).ndcgAt10();
        double folded = RetrievalEvaluation.run(dir, true).ndcgAt10();
        assertThat(asTyped).isGreaterThanOrEqualTo(wanted);
        assertThat(folded).isGreaterThanOrEqualTo(asTyped - 0.01);
    }
}
