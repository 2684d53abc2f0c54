package vn.cancu.files.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import vn.cancu.text.PageStarts;
import vn.cancu.text.SourceText;

/** Pages as Word noted them when it laid a file out. */
class DocxPagesTests {
    private static final String LONG = "Kinh phí thực hiện do ngân sách trung ương bảo đảm theo quy định của pháp luật";

    @Test
    void aLineIsOnThePageOnWhichItBegins() throws Exception {
        SourceText text = text(document -> {
            say(document, "Dòng đầu.");
            XWPFRun over = document.createParagraph().createRun();
            over.setText("Câu này bắt đầu ở trang một ");
            noted(over);
            over.setText("và kết thúc ở trang hai.");
            say(document, "Dòng ở trang hai.");
            XWPFRun third = document.createParagraph().createRun();
            noted(third);
            third.setText("Dòng đầu của trang ba.");
        });

        assertThat(text.pages()).isEqualTo(3);
        assertThat(page(text, "Dòng đầu.")).isEqualTo(1);
        assertThat(page(text, "bắt đầu ở trang một và kết thúc")).isEqualTo(1);
        assertThat(page(text, "Dòng ở trang hai")).isEqualTo(2);
        assertThat(page(text, "Dòng đầu của trang ba")).isEqualTo(3);
    }

    @Test
    void aBreakByHandAndWhatWordNotesOfItAreOneEnd() throws Exception {
        SourceText text = text(document -> {
            say(document, LONG);
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            document.createParagraph();
            XWPFRun second = document.createParagraph().createRun();
            noted(second);
            second.setText("Trang hai");
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            say(document, "Trang ba");
        });

        assertThat(text.pages()).isEqualTo(3);
        assertThat(page(text, LONG)).isEqualTo(1);
        assertThat(page(text, "Trang hai")).isEqualTo(2);
        assertThat(page(text, "Trang ba")).isEqualTo(3);
    }

    @Test
    void cellsBesideEachOtherGoOverOnce() throws Exception {
        SourceText text = text(document -> {
            say(document, "Bảng kinh phí");
            XWPFTable table = document.createTable(5, 2);
            for (int row = 0; row < 5; row++) {
                for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
                    XWPFRun run = cell.getParagraphs().getFirst().createRun();
                    if (row == 3) {
                        noted(run);
                    }
                    run.setText("hàng " + row);
                    if (row == 1) {
                        noted(run);
                        run.setText(" dài");
                    }
                }
            }
            say(document, "Sau bảng");
        });

        assertThat(page(text, "| hàng 1 dài | hàng 1 dài |"))
                .as("begins on the first page")
                .isEqualTo(1);
        assertThat(page(text, "hàng 2")).isEqualTo(2);
        assertThat(page(text, "hàng 3")).isEqualTo(3);
        assertThat(page(text, "Sau bảng")).isEqualTo(3);
    }

    @Test
    void whatWasNeverLaidOutHasNoPages() throws Exception {
        SourceText text = text(document -> {
            say(document, "Trang một");
            document.createParagraph().createRun().addBreak(BreakType.PAGE);
            say(document, "Ở trang nào thì tùy máy in");
        });

        assertThat(text.pages()).isZero();
        assertThat(page(text, "tùy máy in")).isZero();
    }

    @Test
    void picturesOfSeveralPagesHaveThemToo() {
        SourceText text = SourceText.of(String.join("\n", Ocr.paged("một\nhai\n\f\n\fba\n\f\n")));

        assertThat(page(text, "hai")).isEqualTo(1);
        assertThat(page(text, "ba")).as("behind a page without letters").isEqualTo(3);
        assertThat(SourceText.of(String.join("\n", Ocr.paged("một\nhai\n\f"))).pages())
                .isZero();
    }

    private static void say(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
    }

    private static void noted(XWPFRun run) {
        run.getCTR().addNewLastRenderedPageBreak();
    }

    private static SourceText text(Consumer<XWPFDocument> write) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            write.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            List<String> lines = DocxText.lines(out.toByteArray());
            return SourceText.of(String.join("\n", lines) + "\n");
        }
    }

    private static int page(SourceText text, String words) {
        int at = text.raw().indexOf(words);
        assertThat(at).as("%s in %s", words, text.raw()).isNotNegative();
        return PageStarts.of(text).of(text.lineAt(at));
    }
}
