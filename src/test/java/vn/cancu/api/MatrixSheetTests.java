package vn.cancu.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.document.Duty.Role;
import vn.cancu.duty.DutyFinding;
import vn.cancu.duty.DutyRow.DutyDocument;
import vn.cancu.duty.Matrix;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;

/** A matrix as CSV and XLSX. */
class MatrixSheetTests {
    @TempDir
    private static Path folder;

    private static final Matrix MATRIX = new Matrix(
            new DutyDocument("k", "12/KH-UBND", "=SUM(A1)", "UBND xã", null, List.of(2024)),
            "12.txt",
            List.of(
                    new Column("phòng kinh tế@xã a", "Phòng Kinh tế xã A", "xã", List.of("Phòng Kinh tế"), null),
                    new Column(Matrix.IN_GENERAL, "", null, List.of("các thôn"), null)),
            List.of(
                    new Line("k#DA1", "DA1", "=HYPERLINK(\"x\")", "1719/DA1", null, 0, 10, List.of(entry(null))),
                    new Line("k#DA1.ND04", "DA1.ND04", "Nước", null, "DA1", 1, 11, List.of(entry("DA1")))),
            List.of(new DutyFinding(DutyFinding.Kind.NO_LEAD, "DA2: không nêu", List.of(20))));

    private static Entry entry(@Nullable String from) {
        return new Entry("phòng kinh tế@xã a", "Phòng Kinh tế", Role.LEAD, "chủ trì", 12, from, List.of(), null);
    }

    @Test
    void csvHasAColumnForEachUnitAndRunsNothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatrixSheet.writeCsv(List.of(MATRIX), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "\uFEFF\"Văn bản\",\"Mục\",\"Nội dung\",\"Dòng\",\"Phòng Kinh tế xã A\",\"Đơn vị nêu chung\"\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\",\"10\",\"chủ trì (dòng 12)\",\"\"")
                .contains("\"chủ trì (dòng 12, giao ở DA1)\"");
    }

    @ParameterizedTest
    @EnumSource
    void callsARoleAsThePageAndTheCommandLineDo(Role role) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String key = "role." + role.name().toLowerCase(Locale.ROOT);
        assertThat(ResourceBundle.getBundle("messages", Locale.of("vi"), control)
                        .getString(key))
                .isEqualTo(MatrixSheet.role(role))
                .isEqualToIgnoringCase(ResourceBundle.getBundle("vn.cancu.cli.Answers", Locale.of("vi"), control)
                        .getString(key));
    }

    @Test
    void xlsxHasTheGridTheWordsAndTheFindings() throws IOException {
        Path file = folder.resolve("m.xlsx");
        MatrixSheet.writeXlsx(List.of(MATRIX), file);
        String book;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            book = new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        String names = Pattern.compile("&#x([0-9a-f]+);")
                .matcher(book)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        assertThat(names).contains("Phân công 12 KH-UBND", "Nguyên văn", "Cần xem");
    }
}
