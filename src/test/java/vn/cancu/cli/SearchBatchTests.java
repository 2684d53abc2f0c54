package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipFile;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.api.SearchSheet;
import vn.cancu.api.StandingSearch;
import vn.cancu.authority.Status;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.search.SearchLibrary;
import vn.cancu.search.SearchQuestion;

class SearchBatchTests {
    private static final SearchSheet VIETNAMESE = new SearchSheet(Locale.of("vi"));

    @TempDir
    private Path folder = Path.of("");

    private static Function<SearchQuestion, StandingSearch.Answer> of(
            SearchLibrary library, Map<String, Status> statuses) {
        return question -> new StandingSearch.Answer(library.search(question), statuses, Map.of());
    }

    @Test
    void asksEveryLineTellsTheBadOnesAndWritesBothSheets() throws IOException {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.write("\uFEFF# một danh sách\nnước sinh hoạt\n\n???\n".getBytes(StandardCharsets.UTF_8));
        list.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', '\n'});
        list.write(
                ("x".repeat(SearchQuestion.LONGEST + 1) + "\nkhông có chữ này\r\n").getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("list.txt");
        Files.write(file, list.toByteArray());
        try (SearchLibrary library = SearchLibrary.openToWrite(folder.resolve("index"))) {
            library.put(document());
            SearchBatch batch = new SearchBatch(SearchBatchTests.of(library, Map.of()), SearchQuestion::of);
            batch.ask(file);
            assertThat(batch.asked()).extracting(SearchSheet.Asked::line).containsExactly(2, 7);
            assertThat(batch.bad())
                    .extracting(SearchBatch.Bad::line, SearchBatch.Bad::why)
                    .containsExactly(
                            tuple(4, "search.bad-noise"),
                            tuple(5, "search.bad-encoding"),
                            tuple(6, "search.bad-length"));
            List<String> rows = VIETNAMESE.csv(batch.asked()).lines().toList();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1)).startsWith("\"2\",\"nước sinh hoạt\",\"1\",\"1\",\"7/KH-UBND\"");
            assertThat(rows.get(2)).startsWith("\"7\",\"không có chữ này\",\"0\",\"\"");
            Path xlsx = folder.resolve("out.xlsx");
            VIETNAMESE.write(batch.asked(), xlsx);
            try (ZipFile zip = new ZipFile(xlsx.toFile())) {
                assertThat(zip.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
            }
        }
    }

    @Test
    void headingsAndStatusesAreInTheReadersLanguage() throws IOException {
        Path file = Files.writeString(folder.resolve("list.txt"), "nước sinh hoạt\n");
        try (SearchLibrary library = SearchLibrary.openToWrite(folder.resolve("index"))) {
            library.put(document());
            SearchBatch batch = new SearchBatch(of(library, Map.of("k7", Status.AMENDED)), SearchQuestion::of);
            batch.ask(file);
            assertThat(VIETNAMESE.csv(batch.asked()).lines().toList())
                    .first(InstanceOfAssertFactories.STRING)
                    .contains("Dòng câu hỏi", "Hiệu lực hôm nay");
            assertThat(VIETNAMESE.csv(batch.asked())).contains("được sửa đổi");
            assertThat(new SearchSheet(Locale.ENGLISH).csv(batch.asked())).contains("Line of question", "\"amended\"");
        }
    }

    private static IndexedDocument document() {
        return new IndexedDocument(
                1,
                "k7",
                "7/KH-UBND",
                "Kế hoạch",
                "Kế hoạch cấp nước",
                "UBND xã Suối Mây",
                "xã",
                "2025-03-15",
                List.of(2025),
                List.of("1719"),
                List.of(),
                List.of(),
                "/texts/7.txt",
                List.of(new Passage(3, 3, "I", null, "Xây bể nước sinh hoạt cho bản")));
    }
}
