package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.Status;
import vn.cancu.authority.Validity;
import vn.cancu.catalogue.CatalogueException;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchLibrary;
import vn.cancu.search.SearchQuestion;

/** Titles with a period that is over, days that are to come, and the rest, of which nobody says anything; today is 1/3/2026. */
class StandingSearchTests {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String OVER = "Kế hoạch giảm nghèo giai đoạn 2016-2020";
    private static final String OPEN = "Kế hoạch giảm nghèo";

    @TempDir
    private Path folder = Path.of("");

    private SearchLibrary library;
    private StandingSearch standing;

    @BeforeEach
    void open() {
        library = SearchLibrary.openToWrite(folder);
        standing = new StandingSearch(library, new Clocks(null, () -> Validity.NONE, TODAY));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void totalFacetsAndPagesAreExactOverMoreDocumentsThanAreAskedAtOnce() {
        int over = 0;
        for (int i = 0; i < StandingSearch.AT_ONCE * 2 + 30; i++) {
            boolean ended = i % 3 == 0;
            over += ended ? 1 : 0;
            put("d" + i, ended ? OVER : OPEN, i % 3 == 1 ? "2099-01-01" : "2016-05-04", 2016 + i % 5, "Làm đường thôn");
        }
        SearchQuestion question = SearchQuestion.of("làm đường thôn");
        Set<String> seen = new HashSet<>();
        for (int offset = 0; offset < over; offset += 97) {
            SearchAnswer page = standing.search(question.page(offset, 97), List.of(Status.PERIOD_OVER))
                    .answer();
            assertThat(page.total()).isEqualTo(over);
            assertThat(page.facets().year().stream()
                            .mapToLong(SearchAnswer.Count::count)
                            .sum())
                    .isEqualTo(over);
            page.hits()
                    .forEach(hit -> assertThat(seen.add(hit.document().key())).isTrue());
        }
        assertThat(seen).hasSize(over);
        assertThat(total(question, Status.PERIOD_OVER)
                        + total(question, Status.NOT_YET)
                        + total(question, Status.UNVERIFIED))
                .isEqualTo(library.search(question).total());
        assertThat(total(question, Status.PERIOD_OVER, Status.NOT_YET))
                .isEqualTo(total(question, Status.PERIOD_OVER) + total(question, Status.NOT_YET));
    }

    /** As many passages fit as typed that no other reading is tried; that few of them stand in the wanted documents changes nothing. */
    @Test
    void theWordsMeanTheSameHoweverFewDocumentsStandAsWanted() {
        for (int i = 0; i < 20; i++) {
            put("open" + i, OPEN, "2024-05-04", 2024, "Phòng chống tảo hôn");
        }
        put("over", OVER, "2016-05-04", 2016, "Phòng chống tảo hôn", "Phong chong tao hon");
        StandingSearch.Answer answer =
                standing.search(SearchQuestion.of("phòng chống tảo hôn"), List.of(Status.PERIOD_OVER));
        assertThat(answer.answer().total()).isEqualTo(1);
        assertThat(answer.answer().hits()).extracting(SearchAnswer.Hit::text).containsExactly("Phòng chống tảo hôn");
        assertThat(answer.statuses()).containsExactly(Map.entry("over", Status.PERIOD_OVER));
    }

    @Test
    void countsByStatusWhatIsNarrowedAndWhatIsNot() {
        put("a", OVER, "2016-05-04", 2016, "Làm đường thôn một", "Làm đường thôn hai");
        put("b", OPEN, "2024-05-04", 2024, "Làm đường thôn ba");
        SearchQuestion question = SearchQuestion.of("làm đường thôn");
        assertThat(standing.counted(question, List.of()).counts())
                .containsOnly(Map.entry(Status.PERIOD_OVER, 2L), Map.entry(Status.UNVERIFIED, 1L));
        assertThat(standing.counted(question, List.of(Status.UNVERIFIED)).counts())
                .containsOnly(Map.entry(Status.UNVERIFIED, 1L));
        assertThat(standing.search(question, List.of()).counts()).isEmpty();
        assertThat(standing.search(question, List.of(Status.IN_FORCE)).answer().hits())
                .isEmpty();
    }

    /** Where nothing is wanted, looking for the standing changes neither hits nor their order, however many documents there are. */
    @Test
    void findsTheSameWhereNothingIsWanted() {
        SearchQuestion question = SearchQuestion.of("làm đường thôn").page(0, 1000);
        for (int documents : new int[] {40, StandingSearch.AT_ONCE + 5}) {
            for (int i = 0; i < documents; i++) {
                put(
                        "d" + i,
                        i % 3 == 0 ? OVER : OPEN,
                        "2016-05-04",
                        2016,
                        "Làm đường thôn " + "nội đồng ".repeat(i % 9));
            }
            SearchAnswer plain = library.search(question);
            StandingSearch.Answer counted = standing.counted(question, List.of());
            assertThat(counted.answer().hits()).isEqualTo(plain.hits());
            assertThat(counted.answer().facets()).isEqualTo(plain.facets());
            assertThat(counted.answer().total()).isEqualTo(plain.total()).isEqualTo(documents);
            assertThat(counted.counts().isEmpty()).isEqualTo(documents > StandingSearch.AT_ONCE);
        }
    }

    @Test
    void aFailureOfWhatNobodyAskedForTakesNoHitsAway() {
        put("a", OPEN, "2024-05-04", 2024, "Làm đường thôn");
        SearchQuestion question = SearchQuestion.of("làm đường thôn");
        StandingSearch failing = standing(new CatalogueException("Không đọc được kho."));
        StandingSearch.Answer answer = failing.counted(question, List.of());
        assertThat(answer.answer().hits()).hasSize(1);
        assertThat(answer.counts()).isEmpty();
        assertThat(answer.statuses()).isEmpty();
        assertThatThrownBy(() -> failing.counted(question, List.of(Status.IN_FORCE)))
                .isInstanceOf(CatalogueException.class);
        StandingSearch wrong = standing(new IllegalStateException("the program itself is wrong"));
        assertThatThrownBy(() -> wrong.counted(question, List.of())).isInstanceOf(IllegalStateException.class);
    }

    private StandingSearch standing(RuntimeException failure) {
        return new StandingSearch(
                library,
                new Clocks(
                        null,
                        () -> {
                            throw failure;
                        },
                        TODAY));
    }

    private long total(SearchQuestion question, Status... wanted) {
        return standing.search(question, List.of(wanted)).answer().total();
    }

    private void put(String key, String title, String date, int year, String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            passages.add(new Passage(i + 1, i + 1, "I", null, texts[i]));
        }
        library.put(new IndexedDocument(
                1,
                key,
                null,
                "Kế hoạch",
                title,
                "UBND xã Suối Mây",
                "xã",
                date,
                List.of(year),
                List.of("1719"),
                List.of("1719/DA9.TDA2"),
                List.of(),
                "/texts/" + key,
                passages));
    }
}
