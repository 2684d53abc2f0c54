package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.document.Allocation;
import vn.cancu.document.Amendment;
import vn.cancu.document.Citation;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Finding;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.NamedUnit;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Section;
import vn.cancu.document.Target;
import vn.cancu.text.PartialDate;

class ExtractJsonTests {
    private static final Evidence WORDS = new Evidence(3, 2, "đạt 98,5%");
    private static final ExtractJson.Origin ORIGIN = new ExtractJson.Origin("a.txt", "00ff", null, "UTF-8");

    @Test
    void printsEveryKeyOfTheContractInItsOrder() {
        JsonNode root = parsed(full());

        assertThat(root.propertyNames())
                .containsExactly(
                        "file",
                        "sha256",
                        "pages",
                        "charset",
                        "document",
                        "citations",
                        "amendments",
                        "items",
                        "budgets",
                        "responsibilities",
                        "targets",
                        "deadlines",
                        "anomalies",
                        "sections",
                        "units");
        assertThat(keys(root, "units"))
                .containsExactlyInAnyOrder("line", "start", "quote", "where", "unit", "key", "level", "generic");
        assertThat(keys(root, "citations"))
                .containsExactlyInAnyOrder(
                        "line",
                        "start",
                        "quote",
                        "type",
                        "symbol",
                        "date",
                        "issuer",
                        "title",
                        "role",
                        "effect",
                        "provisions",
                        "confidence",
                        "ocr_note",
                        "self");
        assertThat(keys(root, "budgets"))
                .containsExactlyInAnyOrder(
                        "line",
                        "start",
                        "quote",
                        "item",
                        "amount_printed",
                        "unit_printed",
                        "amount_vnd",
                        "source",
                        "nature",
                        "measure",
                        "year",
                        "anomaly");
        assertThat(keys(root, "items")).contains("printed_number", "match_confidence", "number_mismatch", "programme");
        assertThat(keys(root, "responsibilities")).contains("line", "quote", "unit", "role", "item");
        assertThat(keys(root, "deadlines")).contains("line", "quote", "what", "date");
        assertThat(keys(root, "anomalies")).containsExactlyInAnyOrder("line", "kind", "detail");
        assertThat(keys(root, "sections")).containsExactlyInAnyOrder("line", "path", "level", "label", "heading");
    }

    @Test
    void printsWhatIsNotThereAsNull() {
        JsonNode root = parsed(full());

        assertThat(root.get("pages").isNull()).isTrue();
        assertThat(root.at("/document/number").isNull()).isTrue();
        assertThat(root.at("/document/signer/capacity").isNull()).isTrue();
        assertThat(root.at("/citations/0/effect").isNull()).isTrue();
        assertThat(root.at("/deadlines/0/date").isNull()).isTrue();
    }

    @Test
    void printsDatesAsIsoTextAndFiguresAsNumbers() {
        JsonNode root = parsed(full());

        assertThat(root.at("/document/date").stringValue()).isEqualTo("2024-03");
        assertThat(root.at("/budgets/0/amount_vnd").longValue()).isEqualTo(9_504_200_000L);
        assertThat(root.at("/targets/0/value").decimalValue()).isEqualByComparingTo("98.5");
        assertThat(root.at("/targets/1/value").stringValue()).isEqualTo("1-2");
        assertThat(root.at("/citations/0/confidence").toString()).isEqualTo("0.67");
    }

    @Test
    void writesRolesOfCitationsInCapitalsAndOtherWordsSmall() {
        JsonNode root = parsed(full());

        assertThat(root.at("/citations/0/role").stringValue()).isEqualTo("BASIS");
        assertThat(root.at("/responsibilities/0/role").stringValue()).isEqualTo("lead");
        assertThat(root.at("/anomalies/0/kind").stringValue()).isEqualTo("sum_mismatch");
        assertThat(root.at("/targets/0/kind").stringValue()).isEqualTo("target");
    }

    @Test
    void keepsOneDocumentOnOneLine() {
        assertThat(ExtractJson.line(ORIGIN, full())).doesNotContain("\n");
        assertThat(ExtractJson.indented(ORIGIN, full())).contains("\n");
    }

    @Test
    void tellsWhichFileCouldNotBeRead() {
        assertThat(ExtractJson.error("b.pdf", "không có lớp chữ"))
                .isEqualTo("{\"file\":\"b.pdf\",\"error\":\"không có lớp chữ\"}");
    }

    private static Set<String> keys(JsonNode root, String kind) {
        return Set.copyOf(root.get(kind).get(0).propertyNames());
    }

    private static JsonNode parsed(ReadDocument document) {
        return JsonMapper.builder().build().readTree(ExtractJson.line(ORIGIN, document));
    }

    private static ReadDocument full() {
        Header header = new Header(
                "Kế hoạch",
                null,
                "/KH-UBND",
                "UBND xã Suối Hoa",
                "xã",
                "Suối Hoa",
                new PartialDate(2024, 3, null),
                "Giảm nghèo",
                List.of("90"),
                List.of(2024),
                new Header.Signer("Lò Văn Pảo", "CHỦ TỊCH", null),
                List.of("Lưu: VT"));
        Citation citation = new Citation(
                WORDS,
                "Luật",
                null,
                null,
                "Quốc hội",
                "Đầu tư công",
                Citation.Role.BASIS,
                null,
                List.of(),
                0.666,
                null,
                false);
        Item item = new Item(WORDS, "DA1", Item.Kind.PROJECT, "1", "Hỗ trợ đất ở", null, "1719", "DA1", 1.0, false);
        Allocation allocation = new Allocation(
                WORDS,
                "DA1",
                "9.504,2",
                "triệu đồng",
                9_504_200_000L,
                Allocation.Source.CENTRAL,
                Allocation.Nature.CAPITAL,
                Allocation.Measure.ALLOCATED,
                2024,
                null,
                null);
        return new ReadDocument(
                header,
                List.of(citation),
                List.of(new Amendment("1/2024/NĐ-CP", "2/2020/NĐ-CP", 4)),
                List.of(item),
                List.of(allocation),
                List.of(new Duty(WORDS, "Phòng Kinh tế", Duty.Role.LEAD, "DA1")),
                List.of(new NamedUnit(WORDS, "Phòng Kinh tế", false, NamedUnit.Where.TEXT)),
                List.of(
                        new Target(WORDS, "Tỷ lệ", "98.5", "%", 2024, Target.Kind.TARGET),
                        new Target(WORDS, "Số mô hình", "1-2", "mô hình", null, Target.Kind.RESULT)),
                List.of(new Deadline(WORDS, "báo cáo hằng tháng", null)),
                List.of(new Finding(9, Finding.Kind.SUM_MISMATCH, "sum-mismatch", "hụt 3 triệu đồng")),
                List.of(new Section(1, "I", 1, "I", "Mục đích")),
                null,
                List.of());
    }
}
