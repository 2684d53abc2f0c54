package vn.cancu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.document.RivalLeads.Lead;

class RivalLeadsTests {
    private static Lead<String> lead(String unit, String sentence) {
        return new Lead<>(unit, sentence, unit);
    }

    @Test
    void twoUnitsInTwoSentencesRival() {
        assertThat(RivalLeads.among(
                        List.of(lead("Phòng Kinh tế", "1"), lead("Phòng Kinh tế xã", "2"), lead("Trạm Y tế", "3"))))
                .contains(new RivalLeads<>("Phòng Kinh tế", "Trạm Y tế"));
    }

    @Test
    void unitsOfOneSentenceLeadTogether() {
        assertThat(RivalLeads.among(List.of(lead("Phòng Kinh tế", "1"), lead("Trạm Y tế", "1"))))
                .isEmpty();
    }

    @Test
    void aShorterNameIsNoOtherUnit() {
        assertThat(RivalLeads.among(List.of(lead("Phòng Kinh tế xã Đồng Vạc", "1"), lead("Phòng Kinh tế", "2"))))
                .isEmpty();
    }

    @Test
    void aNameIsComparedByWholeWords() {
        assertThat(RivalLeads.among(List.of(lead("Ban quản lý thôn 1", "1"), lead("Ban quản lý thôn 10", "2"))))
                .isPresent();
        assertThat(RivalLeads.among(List.of(lead("Phòng Y tế", "1"), lead("Phòng Y tế xã", "2"))))
                .isEmpty();
    }
}
