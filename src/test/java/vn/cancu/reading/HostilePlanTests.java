package vn.cancu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Header;
import vn.cancu.reading.finding.FindingStage;
import vn.cancu.reading.item.ItemStage;
import vn.cancu.reading.item.PlanItems;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.money.MoneyStage;
import vn.cancu.reading.money.PlanMoney;
import vn.cancu.text.SourceText;

/** Items, money and findings of texts that are made to be slow: four times the length may take about four times as long. */
class HostilePlanTests {
    private static final ItemStage ITEMS = new ItemStage(Catalogue.load());
    private static final MoneyStage MONEY = new MoneyStage();
    private static final FindingStage FINDINGS = new FindingStage();
    private static final Header HEADER = new Header(
            "Kế hoạch", null, null, null, "xã", null, null, null, List.of("1719"), List.of(2024), null, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dự án 1: Mở mang nghề dệt - Tiểu dự án 2: ",
                "Dự án 1: Mở mang nghề dệt\n",
                "vốn 5 triệu đồng, gồm ",
                "kinh phí 1.000.000 triệu đồng; ",
                "- vốn 5 triệu đồng trong đó:\n",
                "5/6 đạt 7% ",
                "tỷ lệ 2,69 còn 2,69%; ",
                "giai đoạn 2021",
                "ngày 31/",
                "công tác công tác ",
                "1.000.",
                "| Dự án 1 | 5 | "
            })
    void growsWithTheLength(String piece) {
        seconds(piece, 25_000);
        Duration quarter = seconds(piece, 50_000);
        Duration whole = seconds(piece, 200_000);

        // A quadratic reader takes sixteen times as long; the addend forgives a busy machine.
        assertThat(whole).isLessThan(quarter.multipliedBy(10).plusMillis(400));
    }

    private static Duration seconds(String piece, int length) {
        Layout layout = Layout.of(SourceText.of("I. NỘI DUNG\n\n" + piece.repeat(length / piece.length())));
        long start = System.nanoTime();
        PlanItems items = ITEMS.read(layout, HEADER);
        PlanMoney money = MONEY.read(layout, HEADER, items);
        FINDINGS.read(layout, HEADER, List.of(), items.rows(), money, List.of());
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
