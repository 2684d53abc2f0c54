package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.api.DraftSheet;
import vn.cancu.api.RemarkWords;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.Status;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.draft.CheckFinding;
import vn.cancu.draft.DraftBlock;
import vn.cancu.draft.DraftBlock.Part;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftProposal;
import vn.cancu.draft.DraftRequest;
import vn.cancu.intake.DocumentStore;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** Căn cứ blocks proposed for communes of the samples. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftProposalIT {
    private static final Clock AUTUMN = Clock.fixed(Instant.parse("2025-10-01T00:00:00Z"), ZoneOffset.UTC);

    private final DraftProposal proposal;
    private final DraftCheck check;

    DraftProposalIT(Graph graph, Catalogue catalogue) {
        AuthorityQueries authority = new AuthorityQueries(graph);
        DraftQueries knowledge = new DraftQueries(graph);
        Clocks clocks = new Clocks(authority, new ValidityFiles(null), AUTUMN);
        proposal = new DraftProposal(authority, knowledge, knowledge, clocks, catalogue, AUTUMN);
        check = new DraftCheck(new DocumentReader(catalogue), catalogue, knowledge, clocks, AUTUMN);
    }

    @BeforeAll
    static void read(DocumentStore store) {
        ReadFiles.in(Path.of("data", "samples")).forEach(store::store);
        store.store(ReadFiles.of("doi-thong-1.txt", plan("Khe Vạc", "21", "301")));
        store.store(ReadFiles.of("doi-thong-2.txt", plan("Nà Mòn", "22", "302")));
    }

    @Test
    void namesCompetenceProgrammeAndWhatTheUnitsPlansRestOn() {
        DraftBlock block = proposal.propose(new DraftRequest("1719", "xã Khuổi Sáng", 2025));
        assertThat(symbols(block, Part.COMPETENCE)).containsExactly("72/2025/QH15");
        assertThat(symbols(block, Part.POLICY)).containsExactly("120/2020/QH14");
        assertThat(symbols(block, Part.APPROVAL)).containsExactly("1719/QĐ-TTg");
        assertThat(symbols(block, Part.GOVERNS)).containsExactly("27/2022/NĐ-CP");
        assertThat(symbols(block, Part.ABOVE)).contains("142/KH-UBND", "1188/QĐ-UBND");
        assertThat(symbols(block, Part.OWN)).containsExactly("05/NQ-HĐND");
        assertThat(symbols(block, Part.LAST_YEAR)).containsExactly("37/KH-UBND");
        assertThat(block.missing()).isEmpty();
    }

    @Test
    void everyLineSaysWhyItStandsThere() {
        DraftBlock block = proposal.propose(new DraftRequest("1719", "xã Khuổi Sáng", 2025));
        assertThat(block.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.sources()).isNotEmpty());
    }

    @Test
    void whatIsAmendedNamesItsAmendmentAndWhatIsOverIsLeftOut() {
        DraftBlock block = proposal.propose(new DraftRequest("1719", "xã Khuổi Sáng", 2025));
        assertThat(block.lines())
                .filteredOn(line -> line.document().statusOn() == Status.AMENDED)
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("38/2023/NĐ-CP"));
        assertThat(block.leftOut())
                .extracting(left -> left.document().card().symbol())
                .containsExactlyInAnyOrder("4417/QĐ-UBND", "58/KH-UBND");
    }

    @Test
    void doesNotNameThePlanItselfNorWhatCameAfterItsYear() {
        DraftBlock block = proposal.propose(new DraftRequest("1719", "xã Khuổi Sáng", 2024));
        assertThat(block.lines())
                .extracting(line -> line.document().card().symbol())
                .contains("4417/QĐ-UBND", "58/KH-UBND")
                .doesNotContain("37/KH-UBND", "1188/QĐ-UBND", "05/NQ-HĐND");
        assertThat(symbols(block, Part.COMPETENCE)).containsExactly("77/2015/QH13");
    }

    @Test
    void tellsWhatTheCollectionDoesNotKnowOfAUnit() {
        DraftBlock block = proposal.propose(new DraftRequest("1719", "xã Không Có", 2025));
        assertThat(block.lines()).extracting(DraftBlock.Line::part).doesNotContain(Part.ABOVE, Part.OWN);
        assertThat(block.missing()).hasSize(3).first().satisfies(remark -> {
            assertThat(RemarkWords.in(remark, Locale.of("vi")))
                    .isEqualTo("Bộ sưu tập chưa có kế hoạch nào của xã Không Có về Chương trình này: "
                            + "không biết cấp trên của đơn vị đã giao gì.");
            assertThat(RemarkWords.in(remark, Locale.ENGLISH)).startsWith("The collection has no plan of xã Không Có");
        });
    }

    @Test
    void ofSeveralCommunesOfOneNameNoneLendsItsPlansToAnother() {
        DraftBlock unclear = proposal.propose(new DraftRequest("1719", "xã Đồi Thông", 2025));
        assertThat(unclear.lines())
                .extracting(DraftBlock.Line::part)
                .doesNotContain(Part.ABOVE, Part.OWN, Part.LAST_YEAR);
        assertThat(unclear.missing())
                .first()
                .satisfies(remark ->
                        assertThat(RemarkWords.in(remark, Locale.of("vi"))).contains("huyện Khe Vạc", "huyện Nà Mòn"));
        DraftBlock one = proposal.propose(new DraftRequest("1719", "xã Đồi Thông, huyện Khe Vạc", 2025));
        assertThat(symbols(one, Part.LAST_YEAR)).containsExactly("21/KH-UBND");
        assertThat(symbols(one, Part.ABOVE)).contains("301/QĐ-UBND").doesNotContain("302/QĐ-UBND");
    }

    /** A plan of a commune whose name two districts know. */
    private static String plan(String district, String number, String allocation) {
        return """
                ỦY BAN NHÂN DÂN
                XÃ ĐỒI THÔNG
                Số: %2$s/KH-UBND

                Đồi Thông, ngày 05 tháng 3 năm 2024

                KẾ HOẠCH
                Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024 \
                trên địa bàn xã Đồi Thông, huyện %1$s

                Căn cứ Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia phát \
                triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi;
                Căn cứ Quyết định số %3$s/QĐ-UBND ngày 10/01/2024 của UBND huyện %1$s về việc giao vốn thực hiện Chương trình;

                1. Dự án 1: Giải quyết tình trạng thiếu đất ở, nhà ở, đất sản xuất, nước sinh hoạt
                - Kinh phí: 120 triệu đồng.

                Nơi nhận:
                - UBND huyện %1$s;
                """.formatted(district, number, allocation);
    }

    @Test
    void theBlockPassesTheCheckOfDrafts() {
        DraftBlock block = proposal.propose(new DraftRequest("1719", "xã Khuổi Sáng", 2025));
        String draft = """
                ỦY BAN NHÂN DÂN
                XÃ KHUỔI SÁNG
                Số: 90/KH-UBND
                Khuổi Sáng, ngày 01 tháng 10 năm 2025
                KẾ HOẠCH
                Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2025

                """ + block.text() + """

                Ủy ban nhân dân xã ban hành Kế hoạch như sau:
                I. MỤC ĐÍCH
                """;
        assertThat(check.check(SourceText.of(draft)).findings())
                .extracting(CheckFinding::toString)
                .isEmpty();
    }

    @Test
    void theDocxHoldsTheBlock(@TempDir Path folder) throws Exception {
        DraftBlock block = proposal.propose(new DraftRequest("1719", "xã Khuổi Sáng", 2025));
        Path file = folder.resolve("can-cu.docx");
        DraftSheet.writeDocx(block, file);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(block.text().lines().toList());
        }
    }

    private static List<String> symbols(DraftBlock block, Part part) {
        return block.lines().stream()
                .filter(line -> line.part() == part)
                .map(line -> String.valueOf(line.document().card().symbol()))
                .toList();
    }
}
