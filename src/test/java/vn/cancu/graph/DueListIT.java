package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.DueList.DueEntry;
import vn.cancu.duty.DueList.Party;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.duty.DutyRow;
import vn.cancu.intake.DocumentStore;

/** What is due of a district, from one small plan through the real graph. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DueListIT {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN HUYỆN KHE LẠNG
            Số: 12/KH-UBND
            Khe Lạng, ngày 10 tháng 4 năm 2024

            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024 trên địa bàn huyện Khe Lạng

            II. TỔ CHỨC THỰC HIỆN

            1. Phòng Dân tộc theo dõi việc học nghề, báo cáo UBND huyện hằng quý. Phòng Y tế tổng hợp tình hình dinh dưỡng, báo cáo UBND huyện hằng quý.

            2. UBND các xã, thị trấn

            - Tổ chức thực hiện trên địa bàn.

            3. Các phòng, ban, đơn vị liên quan

            - Phối hợp thực hiện.
            """;

    private final Duties duties;

    DueListIT(Graph graph) {
        duties = new Duties(new DutyQueries(graph, List.of()), Clock.systemUTC());
    }

    @BeforeAll
    static void read(DocumentStore store, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("12.txt"), PLAN);
        ReadFiles.in(folder).forEach(store::store);
    }

    @Test
    void sentencesThatEndInTheSameWordsAreDueEachByItself() {
        List<DueEntry> entries = duties.calendar("huyện Khe Lạng", 2024).entries();
        assertThat(entries).hasSize(2);
        assertThat(entries).extracting(DueEntry::what).doesNotHaveDuplicates();
        assertThat(entries.getFirst().parties()).extracting(Party::unit).containsOnly("Phòng Dân tộc");
        assertThat(entries.getFirst().parties()).extracting(Party::role).contains(Role.REPORT);
        assertThat(entries.getLast().parties()).extracting(Party::unit).containsOnly("Phòng Y tế");
    }

    @Test
    void unitsOfAKindAreNotSaidToHaveEnded() {
        List<DutyRow> rows =
                duties.duties(new DutyQuestion(null, "huyện Khe Lạng", 2024)).rows();
        assertThat(rows)
                .filteredOn(DutyRow::generic)
                .extracting(DutyRow::unit)
                .contains("UBND các xã, thị trấn", "Các phòng, ban, đơn vị liên quan");
        assertThat(rows)
                .filteredOn(DutyRow::generic)
                .allSatisfy(row -> assertThat(row.today()).isNull());
        assertThat(rows)
                .filteredOn(row -> row.unit().startsWith("Phòng Dân tộc"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.today()).isNotNull());
    }
}
