package vn.cancu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.cancu.bench.HostileTexts;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Allocation;
import vn.cancu.document.Citation;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Item;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Target;
import vn.cancu.text.SourceText;

/** What must hold of any text: each quote stands where it says, and each line that is not blank is in exactly one passage. */
class ReadingPropertyTests {
    private static final List<String> PIECES = List.of(
            "Căn cứ ",
            "Quyết định số 12/QĐ-UBND ",
            "ngày 3/4/2024 ",
            "của UBND xã Tân Sỏi ",
            "Luật Đất đai ",
            "; ",
            ". ",
            "\n",
            "\n\n",
            "| ",
            "- ",
            "1. ",
            "Điều 5. ",
            "1.200,5 triệu đồng ",
            "100% ",
            "Dự án 1: ",
            "chủ trì ",
            "“",
            "(",
            "¹ ",
            "\r\n",
            "**",
            "TM. ",
            "Nơi nhận:\n",
            "sửa đổi, bổ sung ",
            "kèm theo ",
            "số ",
            "\u0301",
            "\u200B",
            "\uD83D\uDE00",
            "–",
            "\t",
            "47-NQ/TU ");
    private final DocumentReader reader = new DocumentReader(Catalogue.load());

    @Test
    void quotesExactPiecesOfGeneratedTexts() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder();
            int length = 5 + random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
            check(Normalizer.normalize(text, Normalizer.Form.NFD));
        }
    }

    /** How long they take the bench of reading tells, which has the machine to itself. */
    @Test
    void quotesExactPiecesOfHostileTexts() {
        HostileTexts.ofLength(20_000).values().forEach(text -> check("I. NỘI DUNG\n\n" + text));
    }

    @Test
    void quotesExactPiecesOfRealTextsInEveryForm() throws IOException {
        Path shared = Path.of("../shared");
        Assumptions.assumeTrue(Files.isDirectory(shared.resolve("texts")), "../shared/texts is absent");
        Random random = new Random(11);
        for (String folder : List.of("texts", "seeds")) {
            try (Stream<Path> files = Files.list(shared.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file);
                    check(text);
                    check(Normalizer.normalize(text, Normalizer.Form.NFD));
                    check(text.replace("\n", "\r\n"));
                    check(noisy(text, random));
                }
            }
        }
    }

    @Test
    void growsNoFasterThanItsText() {
        List<String> hostile = List.of(
                "1",
                "1/",
                "Luật ",
                "Luật sửa đổi, bổ sung ",
                "a ",
                "khoản 1 ",
                "Điều 5, ",
                "12/2024/",
                "QĐ-",
                "ngày ",
                "((((",
                "| ",
                "- ",
                "sửa đổi ",
                "của UBND ",
                "1. \n",
                "12/QĐ-UBND ",
                "\u0301",
                "a\n",
                "và ",
                ", ",
                "số 1/QĐ-UB và ",
                "BA-");
        for (String piece : hostile) {
            read(piece.repeat(20_000 / piece.length()));
            long small = nanos(piece.repeat(50_000 / piece.length()));
            long large = nanos(piece.repeat(400_000 / piece.length()));
            // Eight times the text; a quadratic reader would take sixty-four times as long. The floor takes the noise
            // of the clock.
            assertThat(large).as("growth over %s", piece).isLessThan(Math.max(small, 20_000_000L) * 32);
        }
    }

    /** Of this thread's own work: what else runs on the machine does not count. */
    private long nanos(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = threads.getCurrentThreadCpuTime();
            read(text);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    private void read(String text) {
        assertThat(reader.read(SourceText.of(text))).isNotNull();
    }

    private static String noisy(String text, Random random) {
        StringBuilder noisy = new StringBuilder(text);
        for (int i = 0; i < text.length() / 50; i++) {
            noisy.setCharAt(random.nextInt(noisy.length()), "x/-.,;:1 |\n(“\u0303\u200B".charAt(random.nextInt(15)));
        }
        return noisy.toString();
    }

    private void check(String text) {
        SourceText source = SourceText.of(text);
        ReadDocument document = reader.read(source);
        for (Evidence evidence : evidence(document)) {
            String line = source.line(evidence.line());
            assertThat(line.startsWith(evidence.quote(), evidence.start()))
                    .as("%s in: %s", evidence, line)
                    .isTrue();
            assertThat(evidence.quote()).isNotEmpty();
        }
        int[] covered = new int[source.lineCount() + 1];
        for (Passage passage : document.passages()) {
            for (int line = passage.line(); line <= passage.endLine(); line++) {
                covered[line]++;
            }
        }
        for (int line = 1; line <= source.lineCount(); line++) {
            assertThat(covered[line]).isLessThanOrEqualTo(1);
        }
    }

    private static List<Evidence> evidence(ReadDocument document) {
        List<Evidence> all = new ArrayList<>();
        document.citations().stream().map(Citation::evidence).forEach(all::add);
        document.items().stream().map(Item::evidence).forEach(all::add);
        document.allocations().stream().map(Allocation::evidence).forEach(all::add);
        document.duties().stream().map(Duty::evidence).forEach(all::add);
        document.targets().stream().map(Target::evidence).forEach(all::add);
        document.deadlines().stream().map(Deadline::evidence).forEach(all::add);
        return all;
    }
}
