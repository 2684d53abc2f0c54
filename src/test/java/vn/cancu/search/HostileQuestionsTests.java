package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.text.Span;

/** Whatever is typed has an answer; whatever is found is marked within its bounds. */
class HostileQuestionsTests {
    private static final int COUNT = "nightly".equals(System.getProperty("cancu.test.size")) ? 100_000 : 2_000;
    private static final List<String> PIECES = List.of(
            "\"",
            "*",
            "-",
            "OR",
            "HOẶC",
            "nam:",
            "loai:\"",
            "cap:xã",
            "nước",
            "sinh hoạt",
            "-\"",
            "1719/QĐ-TTg",
            "27/2022",
            "((",
            "NOT",
            "AND",
            "9.504,2 triệu",
            "hội*",
            "**",
            "ho*",
            "title:",
            "\\",
            "/",
            "~2",
            "^3",
            "[a TO b]",
            ":",
            "2021-2025",
            "đ",
            "Ủy ban nhân dân",
            "sohieu:12/KH",
            "99999999999999999999999",
            "0/0/0",
            "31/2/2024");

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
                String typed = question(random);
                SearchAnswer answer = library.search(SearchQuestion.of(typed));
                answer.hits().forEach(hit -> assertMarksStand(typed, hit));
                library.suggest(typed, 5);
            }
        }
    }

    private static String question(Random random) {
        if (random.nextInt(4) == 0) {
            return Samples.randomText(random, 1 + random.nextInt(200));
        }
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            out.append(PIECES.get(random.nextInt(PIECES.size())));
            out.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return out.toString();
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
