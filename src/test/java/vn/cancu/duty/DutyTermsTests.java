package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Passage;
import vn.cancu.document.ReadDocument;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** To whom a duty is reported where its paragraph names several units that begin alike. */
class DutyTermsTests {
    private static final String LINE =
            "Phòng Lao động theo dõi việc làm; Trạm Y tế báo cáo Phòng Lao động - Thương binh và Xã hội huyện trước tháng 6.";
    private static final ReadDocument READ = new DocumentReader(Catalogue.load())
            .read(SourceText.of("ỦY BAN NHÂN DÂN XÃ ĐỒNG VẠC\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nNăm 2024\n\n" + LINE + "\n"));

    @Test
    void takesTheNameThatStandsBehindTheReport() {
        Passage passage = READ.passages().stream()
                .filter(each -> each.text().contains("Trạm Y tế"))
                .findFirst()
                .orElseThrow();
        assertThat(READ.units().stream().filter(unit -> unit.evidence().line() == passage.line()))
                .as("both are names to the reader")
                .anyMatch(unit -> unit.unit().equals("Phòng Lao động"));
        String words = "báo cáo Phòng Lao động";
        Duty duty = new Duty(
                new Evidence(passage.line(), passage.text().indexOf(words), words),
                "Trạm Y tế",
                Duty.Role.REPORT,
                words);
        assertThat(DutyTerms.of(duty, passage, READ).reportsTo())
                .isEqualTo("Phòng Lao động - Thương binh và Xã hội huyện");
    }
}
