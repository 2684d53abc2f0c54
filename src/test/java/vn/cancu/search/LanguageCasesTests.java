package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways people type: for each the passage that they mean must come first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageCasesTests {
    private static final List<String> PASSAGES = List.of(
            /* 0 */ "Hộ được vay vốn thì trả dần trong năm năm",
            /* 1 */ "Điều kiện để cấp giấy xác nhận cư trú của thôn",
            /* 2 */ "Người có công hưởng chế độ điều dưỡng hằng năm",
            /* 3 */ Normalizer.normalize("Trồng rừng phòng hộ đầu nguồn ở bản Khe Sậy", Normalizer.Form.NFD),
            /* 4 */ "Nuôi ong lấy mật dưới tán rừng keo",
            /* 5 */ "Tổ hòa giải thôn họp mỗi quý một lần",
            /* 6 */ "Sửa chữa kênh mương thuỷ lợi nội đồng",
            /* 7 */ "Lớp tập huấn kỹ thuật ghép cành cho thanh niên",
            /* 8 */ "Phòng lí lịch tư pháp tiếp nhận phiếu đề nghị",
            /* 9 */ "Thực hiện Quyết định số 1719/QĐ-TTg của Thủ tướng Chính phủ",
            /* 10 */ "Chính sách cho vùng đồng bào dân tộc thiểu số và miền núi",
            /* 11 */ "Ủy ban nhân dân xã niêm yết danh sách",
            /* 12 */ "UBND thị trấn Đá Bạc cử cán bộ trực",
            /* 13 */ "Hội phụ nữ vận động hội viên góp quỹ",
            /* 14 */ "Trẻ theo má đi chợ phiên",
            /* 15 */ "Trẻ nghe kể chuyện ma bên bếp lửa");

    private @Nullable SearchLibrary library;

    @BeforeAll
    void index(@TempDir Path folder) {
        SearchLibrary filled = SearchLibrary.openToWrite(folder);
        library = filled;
        for (int i = 0; i < PASSAGES.size(); i++) {
            filled.put(Samples.document("d" + i, PASSAGES.get(i)));
        }
        filled.commit(1);
    }

    @AfterAll
    void close() {
        library().close();
    }

    private SearchLibrary library() {
        return Objects.requireNonNull(library);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "duoc vay von, 0",
        "dieu kien cap giay, 1",
        "huong che do, 2",
        "rừng phòng hộ đầu nguồn, 3",
        "hoà giải thôn, 5",
        "hòa giải thôn, 5",
        "thủy lợi nội đồng, 6",
        "kĩ thuật ghép cành, 7",
        "lý lịch tư pháp, 8",
        "1719/QĐ-TTg, 9",
        "1719/QD-TTg, 9",
        "DTTS&MN, 10",
        "UBND xã, 11",
        "Ủy ban nhân dân thị trấn, 12",
        "hội*, 13",
        "má, 14",
        "ma, 15",
    })
    void findsThePassageMeantFirst(String typed, int expected) {
        assertThat(first(typed)).isEqualTo("d" + expected);
    }

    @ParameterizedTest(name = "{0} decomposed")
    @CsvSource({"nuôi ong lấy mật, 4", "được vay vốn, 0"})
    void findsComposedTextByDecomposedWords(String typed, int expected) {
        assertThat(first(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo("d" + expected);
    }

    private String first(String typed) {
        return library()
                .search(SearchQuestion.of(typed))
                .hits()
                .getFirst()
                .document()
                .key();
    }
}
