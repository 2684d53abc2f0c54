package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.text.Span;

/** Whatever is typed has an answer; whatever is found is marked within its bounds. */
class HostileQuestionsTests {
    private static final int COUNT = "nightly".equals(System.getProperty("cancu.test.size")) ? 100_000 : 2_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyQuestionIsAnswered() {
        Random random = new Random(66);
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            for (int i = 0; i < 50; i++) {
                library.put(Samples.document(
                        "d" + i,
                        i + "/KH-UBND",
                        "Kế hoạch nước sinh hoạt",
                        List.of(2024),
                        Samples.randomText(random, 300),
                        "Hội nghị về nước sinh hoạt theo 1719/QĐ-TTg, 9.504,2 triệu đồng"));
            }
            for (int i = 0; i < COUNT; i++) {
                String typed = HostileQuestions.typed(random);
                SearchAnswer answer = library.search(SearchQuestion.of(typed));
                answer.hits().forEach(hit -> assertMarksStand(typed, hit));
                library.suggest(typed, 5);
            }
        }
    }

    /** The seeds and samples themselves; `./cancu bench hostile` tells how long it takes. */
    @Test
    void everyQuestionOverTheSeedsIsAnswered() {
        Assumptions.assumeTrue(Files.isDirectory(RealQuestions.SEEDS), "../shared/seeds is absent");
        Random random = new Random(67);
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            RealQuestions.fill(library);
            for (int i = 0; i < COUNT; i++) {
                String typed = HostileQuestions.typed(random);
                library.search(SearchQuestion.of(typed)).hits().forEach(hit -> assertMarksStand(typed, hit));
            }
        }
    }

    private static void assertMarksStand(String typed, SearchAnswer.Hit hit) {
        int before = 0;
        for (Span span : hit.highlights()) {
            assertThat(span.start()).as(typed).isGreaterThanOrEqualTo(before);
            assertThat(span.end())
                    .as(typed)
                    .isGreaterThan(span.start())
                    .isLessThanOrEqualTo(hit.text().length());
            before = span.end();
        }
    }
}
