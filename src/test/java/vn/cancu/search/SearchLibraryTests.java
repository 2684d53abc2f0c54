package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.intake.IndexSink;
import vn.cancu.search.SearchAnswer.Hit;
import vn.cancu.text.Span;

class SearchLibraryTests {
    @TempDir
    private Path folder = Path.of("");

    private static void fill(SearchLibrary library) {
        library.put(Samples.document(
                "a",
                "12/KH-UBND",
                "Kế hoạch giảm nghèo xã Suối Mây năm 2024",
                List.of(2024),
                "Hỗ trợ nước sinh hoạt phân tán cho 30 hộ",
                "Tuyên truyền phòng chống tảo hôn tại các thôn"));
        library.put(Samples.document(
                "b",
                "15/KH-UBND",
                "Kế hoạch giảm nghèo xã Suối Mây năm 2025",
                List.of(2025),
                "Hỗ trợ nước sinh hoạt tập trung",
                "Tảo hôn và hôn nhân cận huyết thống giảm 10%",
                "Thực hiện Kế hoạch số 12/KH-UBND năm trước"));
        library.commit(7);
    }

    private static List<String> keys(SearchAnswer answer) {
        return answer.hits().stream().map(hit -> hit.document().key()).toList();
    }

    @Test
    void findsWhatWasPutAndMarksIt() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            Hit hit = library.search(SearchQuestion.of("tao hon")).hits().getFirst();
            Span span = hit.highlights().getFirst();
            assertThat(hit.text().substring(span.start(), span.end())).isEqualToIgnoringCase("tảo hôn");
            assertThat(hit.path()).isEqualTo("I.2");
            assertThat(hit.line()).isEqualTo(2);
            assertThat(hit.file()).startsWith("/texts/");
        }
    }

    @Test
    void knowsItsRevisionWhenOpenedAgain() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
        }
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            assertThat(library.revision()).isEqualTo(7);
            assertThat(library.search(SearchQuestion.of("tao hon")).revision()).isEqualTo(7);
        }
        try (SearchLibrary library = SearchLibrary.openToRead(folder)) {
            assertThat(library.revision()).isEqualTo(7);
        }
    }

    @Test
    void symbolTypedLeadsToThatDocument() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            for (String typed : List.of("12/KH-UBND", "12/kh-ubnd", "kế hoạch 12/KH-UBND", "12")) {
                SearchAnswer answer = library.search(SearchQuestion.of(typed));
                assertThat(answer.hits().getFirst().document().symbol())
                        .as(typed)
                        .isEqualTo("12/KH-UBND");
            }
        }
    }

    @Test
    void filtersByWhatADocumentIs() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            SearchQuestion question = SearchQuestion.of("tảo hôn");
            assertThat(keys(library.search(question.with(SearchFilters.NONE.withYears(2025)))))
                    .containsOnly("b");
            assertThat(keys(library.search(SearchQuestion.of("tảo hôn nam:2024"))))
                    .containsOnly("a");
            assertThat(keys(library.search(question.with(units("xã Suối Mây")))))
                    .contains("a", "b");
            assertThat(keys(library.search(question.with(units("uy ban nhan dan xa suoi may")))))
                    .contains("a", "b");
            assertThat(keys(library.search(question.with(units("xã Khác"))))).isEmpty();
            assertThat(library.search(question.with(span("2025-03-15", "2025-03-15")))
                            .total())
                    .isEqualTo(2);
            assertThat(library.search(question.with(span("2025-03-16", "2026-01-01")))
                            .total())
                    .isZero();
        }
    }

    private static SearchFilters units(String unit) {
        return new SearchFilters(
                List.of(), List.of(), List.of(unit), List.of(), List.of("1719/DA9"), List.of(), List.of(), null, null);
    }

    private static SearchFilters span(String from, String to) {
        return new SearchFilters(
                List.of("ke hoach"),
                List.of("Xã"),
                List.of(),
                List.of("1719"),
                List.of(),
                List.of(),
                List.of("UBND xã Suối Mây"),
                LocalDate.parse(from),
                LocalDate.parse(to));
    }

    @Test
    void takesOutPhrasesAndPrefersWhatIsQuoted() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            assertThat(library.search(SearchQuestion.of("tảo hôn -\"cận huyết\""))
                            .hits())
                    .noneMatch(hit -> hit.text().contains("cận huyết"));
            assertThat(library.search(SearchQuestion.of("\"sinh hoạt tập trung\""))
                            .total())
                    .isEqualTo(1);
            assertThat(library.search(SearchQuestion.of("\"phân tán\" OR \"cận huyết\""))
                            .total())
                    .isEqualTo(2);
        }
    }

    @Test
    void countsFacetsOverAllThatFits() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            SearchAnswer answer = library.search(SearchQuestion.of("tảo hôn").page(0, 1));
            assertThat(answer.total()).isEqualTo(2);
            assertThat(answer.facets().year())
                    .containsExactly(new SearchAnswer.Count("2024", 1), new SearchAnswer.Count("2025", 1));
            assertThat(answer.facets().type()).containsExactly(new SearchAnswer.Count("Kế hoạch", 2));
            assertThat(answer.facets().component())
                    .containsExactly(new SearchAnswer.Count("1719/DA9", 2), new SearchAnswer.Count("1719/DA9.TDA2", 2));
        }
    }

    @Test
    void pagesThroughAllWithoutRepeating() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            for (int i = 0; i < 180; i++) {
                library.put(Samples.document("d" + i, "Làm đường bê tông thôn số " + i, "Làm cầu dân sinh " + i));
            }
            Set<String> seen = new HashSet<>();
            for (int offset = 0; offset < 200; offset += 7) {
                SearchQuestion page =
                        SearchQuestion.of("đường bê tông").page(offset, 7).oneOfEachDocument();
                keys(library.search(page))
                        .forEach(key -> assertThat(seen.add(key)).isTrue());
            }
            assertThat(seen).hasSize(180);
        }
    }

    @Test
    void suggestsAndAsksBack() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            assertThat(library.suggest("ke hoach giam", 5)).hasSize(2).allMatch(text -> text.startsWith("Kế hoạch"));
            assertThat(library.suggest("12/kh", 5)).containsExactly("12/KH-UBND");
            assertThat(library.search(SearchQuestion.of("tảo hônn")).didYouMean())
                    .isEqualTo("tảo hôn");
            assertThat(library.search(SearchQuestion.of("tảo hôn")).didYouMean())
                    .isNull();
        }
    }

    @Test
    void aDocumentPutAgainOrRemovedIsNotFoundTwice() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            library.put(Samples.document("a", "Nay chỉ còn một đoạn về chợ phiên"));
            assertThat(library.search(SearchQuestion.of("phân tán")).total()).isZero();
            assertThat(keys(library.search(SearchQuestion.of("chợ phiên")))).containsExactly("a");
            library.remove("a");
            assertThat(library.search(SearchQuestion.of("chợ phiên")).total()).isZero();
        }
    }

    @Test
    void readersSeeCommitsAndRebuilds() {
        try (SearchLibrary writer = SearchLibrary.openToWrite(folder)) {
            fill(writer);
            try (SearchLibrary reader = SearchLibrary.openToRead(folder)) {
                assertThat(reader.revision()).isEqualTo(7);
                assertThat(reader.search(SearchQuestion.of("tảo hôn")).total()).isEqualTo(2);
                try (IndexSink.Rebuild rebuild = writer.rebuild()) {
                    rebuild.put(Samples.document("c", "Chống tảo hôn ở bản mới"));
                    assertThat(reader.search(SearchQuestion.of("tảo hôn")).total())
                            .isEqualTo(2);
                    rebuild.finish(9);
                }
                assertThat(keys(reader.search(SearchQuestion.of("tảo hôn")))).containsExactly("c");
                assertThat(reader.revision()).isEqualTo(9);
                assertThat(writer.revision()).isEqualTo(9);
            }
        }
    }

    @Test
    void rebuildThatIsGivenUpLeavesTheOldIndex() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            try (IndexSink.Rebuild rebuild = library.rebuild()) {
                rebuild.put(Samples.document("c", "Chống tảo hôn ở bản mới"));
            }
            assertThat(library.search(SearchQuestion.of("tảo hôn")).total()).isEqualTo(2);
        }
    }

    @Test
    void saysWhatToDoWhereTheIndexIsMissingBrokenOrTaken() throws IOException {
        assertThatThrownBy(() -> SearchLibrary.openToRead(folder.resolve("none")))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("./cancu reindex");
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            fill(library);
            assertThatThrownBy(() -> SearchLibrary.openToWrite(folder))
                    .isInstanceOf(SearchException.class)
                    .hasMessageContaining("tiến trình");
        }
        try (Stream<Path> files = Files.list(folder.resolve("index-1"))) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> SearchLibrary.openToRead(folder))
                .isInstanceOf(SearchException.class)
                .hasMessageContaining("hỏng");
        try (SearchLibrary library = SearchLibrary.startOver(folder)) {
            fill(library);
            assertThat(library.search(SearchQuestion.of("tảo hôn")).total()).isEqualTo(2);
        }
    }

    @Test
    void someDocumentsOnly() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            library.put(Samples.document("a", "Xây cầu treo", "Sửa cầu treo"));
            library.put(Samples.document("b", "Xây cầu treo"));
            library.put(Samples.document("c", "Làm đường bản"));
            SearchQuestion question = SearchQuestion.of("cầu treo");
            List<FittingDocument> fitting = new ArrayList<>();
            SearchAnswer answer = library.search(question, documents -> {
                fitting.addAll(documents);
                return Set.of("b", "c");
            });
            assertThat(fitting)
                    .extracting(document -> document.card().key(), FittingDocument::passages)
                    .containsExactlyInAnyOrder(tuple("a", 2), tuple("b", 1));
            assertThat(answer.total()).isEqualTo(1);
            assertThat(answer.hits()).extracting(hit -> hit.document().key()).containsExactly("b");
            assertThat(library.search(question, documents -> Set.of()).hits()).isEmpty();
        }
    }

    @Test
    void aPhraseIsARowOfItsWordsWhateverTheirMarks() {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            library.put(Samples.document("a", "cấp nước sinh hoạt tập trung cho bản"));
            library.put(Samples.document("b", "nước sinh hoạt tập trung; cấp nước sinh cho bản"));
            assertThat(library.search(SearchQuestion.of("\"cap nuoc sinh hoat\""))
                            .hits())
                    .extracting(hit -> hit.document().key())
                    .containsExactly("a");
            assertThat(library.search(SearchQuestion.of("nước -\"cấp nước sinh hoạt\""))
                            .hits())
                    .extracting(hit -> hit.document().key())
                    .containsExactly("b");
        }
    }

    /** The numbers in a row of tokens are read again with the commit, by who reads and by the next who writes. */
    @Test
    void theSecondLookIsTheSameAfterOpeningAgain() {
        double score;
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            library.put(Samples.document("a", "Ủy ban nhân dân xã xây cầu treo", "cầu dân sinh, đường treo biển"));
            library.commit(1);
            score = library.search(SearchQuestion.of("UBND xây cầu treo"))
                    .hits()
                    .getFirst()
                    .score();
        }
        try (SearchLibrary library = SearchLibrary.openToRead(folder)) {
            assertThat(library.search(SearchQuestion.of("UBND xây cầu treo"))
                            .hits()
                            .getFirst()
                            .score())
                    .isEqualTo(score);
        }
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            library.put(Samples.document("b", "từ mới chưa ai dùng"));
            assertThat(library.search(SearchQuestion.of("\"xây cầu treo\"")).hits())
                    .hasSize(1);
        }
    }

    @Test
    void anIndexWhoseWriterWasClosedByAFullDiskIsOpenedAgainAsItWasCommitted() throws IOException {
        try (SearchLibrary library = SearchLibrary.openToWrite(folder)) {
            library.put(Samples.document("a", "Làm đường bê tông"));
            library.commit(1);
            library.put(Samples.document("b", "Làm cầu dân sinh"));
            // As Lucene does where a write fails.
            library.writer().rollback();

            assertThat(library.search(SearchQuestion.of("bê tông")).total()).isEqualTo(1);
            assertThatThrownBy(() -> library.commit(2))
                    .as("b is lost, so nobody may say that the index has it")
                    .isInstanceOf(SearchException.class);
            assertThat(library.resume()).isEqualTo(1);
            library.put(Samples.document("b", "Làm cầu dân sinh"));
            library.commit(2);
            assertThat(library.search(SearchQuestion.of("dân sinh")).total()).isEqualTo(1);
            assertThat(library.revision()).isEqualTo(2);
        }
    }
}
