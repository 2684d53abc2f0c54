package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealQuestionsTests {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "set {0}")
    @ValueSource(strings = {"A", "B"})
    void findsThePassageMeantAmongTheFirstThree(String set) {
        Assumptions.assumeTrue(Files.isDirectory(RealQuestions.SEEDS), "../shared/seeds is absent");
        List<RealQuestions> questions = RealQuestions.all().stream()
                .filter(question -> question.set().equals(set))
                .toList();
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            RealQuestions.fill(library);
            List<RealQuestions> missed = questions.stream()
                    .filter(question -> question.rank(library, RealQuestions.FIRST) == 0)
                    .toList();
            assertThat(questions).hasSize(100);
            assertThat(missed).as("at most three of a hundred").hasSizeLessThanOrEqualTo(3);
        }
    }
}
