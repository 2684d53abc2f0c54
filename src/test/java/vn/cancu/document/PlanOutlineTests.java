package vn.cancu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cancu.document.PlanOutline.Match;
import vn.cancu.document.PlanOutline.Paragraph;
import vn.cancu.document.PlanOutline.PlannedItem;
import vn.cancu.text.Phrase;

class PlanOutlineTests {
    private static final PlannedItem LAND = item("p#DA1", "Giải quyết đất ở, nước sinh hoạt", 10, "II/1", null);
    private static final PlannedItem WATER = item("p#DA1.ND02", "Bể chứa", 14, "II/1/-", LAND.key());
    private static final PlannedItem ROADS = item("p#DA4", "Đường giao thông", 20, "II/2", null);

    @Test
    void findsTheItemThatAParagraphStandsUnder() {
        PlanOutline plan = plan(new Paragraph(12, "II/1", "Mua 12 bồn cho hộ dùng nước phân tán."));
        Match match = plan.matches(Phrase.of("nước phân tán")).getFirst();
        assertThat(match.item()).isEqualTo(LAND);
        assertThat(match.line()).isEqualTo(12);
        assertThat(match.quote()).isEqualTo("Mua 12 bồn cho hộ dùng nước phân tán.");
    }

    @Test
    void givesAParagraphOfAnotherSectionToNoItem() {
        assertThat(plan().over(new Paragraph(30, "III", "Kinh phí"))).isEmpty();
        assertThat(plan().over(new Paragraph(21, "II/2", "Đổ bê tông"))).contains(ROADS);
    }

    @Test
    void quotesTheLineOfALongParagraphThatHoldsTheWords() {
        String line = "chữ ".repeat(120) + "téc nước phân tán " + "chữ ".repeat(60);
        PlanOutline plan = plan(new Paragraph(11, "II/1", "Dòng đầu\n" + line));
        Match match = plan.matches(Phrase.of("téc nước phân tán")).getFirst();
        assertThat(match.line()).isEqualTo(12);
        assertThat(line).contains(match.quote());
        assertThat(match.quote()).contains("téc nước phân tán").hasSizeLessThan(300);
    }

    @Test
    void prefersATitleToAParagraph() {
        PlanOutline plan = plan(new Paragraph(21, "II/2", "Làm bể chứa bên đường"));
        assertThat(plan.matches(Phrase.of("bể chứa")).getFirst().item()).isEqualTo(WATER);
    }

    @Test
    void climbsAChainOfItemsOnceEvenWhereItIsARing() {
        PlannedItem a = item("a", "A", 1, "I", "b");
        PlannedItem b = item("b", "B", 2, "I", "a");
        assertThat(new PlanOutline(List.of(a, b), List.of()).chain(a)).containsExactly(a, b);
        assertThat(plan().chain(WATER)).containsExactly(WATER, LAND);
    }

    private static PlanOutline plan(Paragraph... paragraphs) {
        return new PlanOutline(List.of(LAND, WATER, ROADS), List.of(paragraphs));
    }

    private static PlannedItem item(String key, String title, int line, String path, @Nullable String parent) {
        return new PlannedItem(key, title, line, title, path, parent, null, null, null);
    }
}
