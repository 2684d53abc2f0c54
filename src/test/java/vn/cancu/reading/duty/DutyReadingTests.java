package vn.cancu.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Duty;
import vn.cancu.document.Duty.Role;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** Who is to do what, in sentences under the heading of one office. */
class DutyReadingTests {
    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    private static final String ABOVE = """
            ỦY BAN NHÂN DÂN XÃ ĐỒNG VẠC
            Số: 12/KH-UBND

            KẾ HOẠCH
            Công tác năm 2024

            II. TỔ CHỨC THỰC HIỆN

            1. Trạm Y tế xã

            """;

    private static List<Duty> duties(String sentence) {
        return READER.read(SourceText.of(ABOVE + sentence + "\n")).duties();
    }

    @Test
    void toDirectIsADoingAndNoAdverb() {
        assertThat(duties("- Chỉ đạo các thôn vệ sinh đường làng."))
                .extracting(Duty::unit, Duty::role)
                .containsExactly(tuple("Trạm Y tế xã", Role.IMPLEMENT));
    }

    @Test
    void anAdverbBeforeADoingIsStillNone() {
        assertThat(duties("- Chỉ hướng dẫn khi có yêu cầu."))
                .extracting(Duty::role)
                .containsExactly(Role.GUIDE);
    }

    @Test
    void whatIsJoinedToAProposalIsTheUnitsOwn() {
        assertThat(duties("- Theo dõi dịch bệnh; đề xuất và tham gia kiểm nghiệm nguồn nước."))
                .extracting(Duty::role)
                .containsExactly(Role.MONITOR, Role.ADVISE, Role.IMPLEMENT);
    }

    @Test
    void whatIsProposedToOthersIsNotTheUnitsOwn() {
        assertThat(duties("- Tham mưu Ủy ban nhân dân xã ban hành và tổ chức quy chế."))
                .extracting(Duty::role)
                .containsExactly(Role.ADVISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trên cơ sở chức năng, nhiệm vụ chỉ đạo, hướng dẫn vệ sinh thôn bản.",
                "Trên cơ sở chức năng, thẩm quyền chỉ đạo, hướng dẫn vệ sinh thôn bản.",
                "Căn cứ nhiệm vụ được giao chỉ đạo, hướng dẫn vệ sinh thôn bản."
            })
    void twoDoingsBehindTheGroundsAreBothRead(String text) {
        assertThat(duties(text)).extracting(Duty::role).containsExactly(Role.IMPLEMENT, Role.GUIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Trạm Y tế xã chủ trì.",
                "- Trạm Y tế",
                "a) ",
                "",
                "1.",
                "12/KH (ngày 3) Trạm Y tế, Phòng Kinh tế; các thôn."
            })
    void wordsBehindALabelAreThoseThatAreCutThere(String text) {
        Lexicon lexicon = Lexicon.get();
        Words whole = Words.of(text, 0, lexicon);
        for (int from = 0; from <= text.length(); from++) {
            assertThat(shown(whole.behind(from, lexicon), text))
                    .as("from %d", from)
                    .isEqualTo(shown(Words.of(text, from, lexicon), text));
        }
    }

    private static String shown(Words words, String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < words.count(); i++) {
            shown.append(words.gap(i))
                    .append(text, words.start(i), words.end(i))
                    .append(words.id(i))
                    .append('|');
        }
        return shown.append(words.gap(words.count())).toString();
    }
}
