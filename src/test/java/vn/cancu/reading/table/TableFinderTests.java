package vn.cancu.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.reading.layout.Layout;
import vn.cancu.text.SourceText;

class TableFinderTests {
    private static List<TextTable> find(String text) {
        return TableFinder.find(Layout.of(SourceText.of(text)));
    }

    private static TextTable one(String text) {
        List<TextTable> tables = find(text);
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    @Test
    void joinsTheRowsOfAHead() {
        TextTable table = one("""
                | TT | Nội dung | Tổng số | Năm 2024 | | | Ghi chú |
                | | | | NSTW | | NSĐP | |
                | | | | ĐT | SN | | |
                | A | B | 1=2+3 | 2 | 3 | 4 | 5 |
                | I | Dự án 1 | 7 | 3 | 2 | 2 | |
                """);

        assertThat(table.heads())
                .containsExactly(
                        List.of("TT"),
                        List.of("Nội dung"),
                        List.of("Tổng số"),
                        List.of("Năm 2024", "NSTW", "ĐT"),
                        List.of("Năm 2024", "NSTW", "SN"),
                        List.of("Năm 2024", "NSĐP"),
                        List.of("Ghi chú"));
        assertThat(table.rows()).extracting(TableRow::name).containsExactly("Dự án 1");
        assertThat(table.nameColumn()).isEqualTo(1);
    }

    @Test
    void placesAHeadOfWhichTheMergedCellsAreLeftOut() {
        TextTable table = one("""
                | TT | Nội dung | Kinh phí | | Ghi chú |
                | NSTW | NSĐP |
                | 1 | Mua máy | 500 | 50 | |
                | 2 | Mua giống | 300 | 30 | |
                """);

        assertThat(table.heads().get(2)).containsExactly("Kinh phí", "NSTW");
        assertThat(table.heads().get(3)).containsExactly("Kinh phí", "NSĐP");
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void givesColumnsNoWordsWhereTheHeadCannotBePlaced() {
        TextTable table = one("""
                STT | Nội dung | Năm nay | Ba năm tới
                A | B | 1 | 2 | 3 | 4
                1 | Mua máy | 10 | 20 | 30 | 40
                2 | Mua giống | 11 | 21 | 31 | 41
                """);

        assertThat(table.heads()).hasSize(6).allMatch(List::isEmpty);
    }

    @Test
    void tellsPartsByTheirNumbering() {
        TextTable table = one("""
                | STT | Nội dung | Số tiền |
                | | Tổng cộng (A+B) | 100 |
                | A | Vốn đầu tư | 60 |
                | I | Đường | 60 |
                | 1 | Đường thôn Một | 40 |
                | - | Xây lắp | 30 |
                | - | Giám sát | 10 |
                | 2 | Đường thôn Hai | 20 |
                | B | Vốn sự nghiệp | 40 |
                | 1 | Tập huấn | 25 |
                | 1.1 | Thuê hội trường | 25 |
                | 2 | Tuyên truyền | 15 |
                """);

        assertThat(table.rows()).extracting(TableRow::parent).containsExactly(-1, -1, 1, 2, 3, 3, 2, -1, 7, 8, 7);
        assertThat(table.grandTotal()).contains(0);
        assertThat(table.children().getLast()).containsExactly(1, 7);
        assertThat(table.countOn(List.of(1, 7))).isTrue();
        assertThat(table.countOn(List.of(1, 10))).isFalse();
    }

    @Test
    void takesIBehindHForALetterUnlessIiFollows() {
        String head = "| STT | Nội dung | Số tiền |\n";
        String letters = "A,B,C,D,E,G,H,I".replaceAll("(\\w),?", "| $1 | Thôn | 5 |\n");

        List<TableRow> one = one(head + letters + "| K | Thôn | 5 |\n").rows();
        List<TableRow> other =
                one(head + letters + "| 1 | Nhà | 5 |\n| II | Đường | 5 |\n").rows();

        assertThat(one).extracting(TableRow::parent).containsOnly(-1);
        assertThat(other).extracting(TableRow::parent).containsExactly(-1, -1, -1, -1, -1, -1, -1, 6, 7, 6);
    }

    @Test
    void takesRowsOfOneCellAboveAHeadForWhatStandsAboveIt() {
        List<TextTable> tables = find("""
                | TT | Tên | Số tiền |
                | 1 | Mua máy | 5 |
                | | Cộng | 5 |

                | BIỂU 02 | | |
                | | | ĐVT: đồng |
                | TT | Nội dung | Số tiền |
                | 1 | Mua giống | 6 |
                """);

        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().grandTotal()).contains(1);
        assertThat(tables.getLast().firstLine()).isEqualTo(7);
        assertThat(tables.getLast().above()).containsExactly(6, 5);
        assertThat(tables.getLast().heads()).containsExactly(List.of("TT"), List.of("Nội dung"), List.of("Số tiền"));
    }

    @Test
    void takesNoRowsOfAnotherTableForWhatStandsAbove() {
        List<TextTable> tables =
                find("TT\tNội dung\tNăm\n1\tMua máy\tnăm 2022\n\nĐơn vị: đồng\nTT | Tên | Tiền\n2 | Mua giống | 6\n");

        assertThat(tables.getLast().above()).containsExactly(4);
    }

    @Test
    void readsLabelsThatStandInTheNames() {
        TextTable table = one("""
                | Nội dung | Kế hoạch | Thực hiện |
                | I. Hỗ trợ nhà ở | 50 | 40 |
                | 1. Xây mới | 30 | 30 |
                | - Vốn vay | 10 | 10 |
                | 2. Sửa chữa | 20 | 10 |
                """);

        assertThat(table.rows())
                .extracting(TableRow::name)
                .containsExactly("Hỗ trợ nhà ở", "Xây mới", "Vốn vay", "Sửa chữa");
        assertThat(table.rows()).extracting(TableRow::parent).containsExactly(-1, 0, 1, 0);
    }

    @Test
    void goesOnAcrossPagesAndPrintedAgainHeads() {
        TextTable table = one("""
                | TT | Nội dung | Số tiền |
                | 1 | Mua máy | 5 |

                2

                | TT | Nội dung | Số tiền |
                | 2 | Mua giống | 6 |
                """);

        assertThat(table.rows()).extracting(TableRow::name).containsExactly("Mua máy", "Mua giống");
    }

    @Test
    void endsAtNotesSignaturesAndOtherHeads() {
        List<TextTable> tables = find("""
                | TT | Nội dung | Số tiền |
                | 1 | Mua máy | 5 |
                | Ghi chú: chưa gồm thuế | | |
                | TT | Tên xã | Số hộ |
                | 1 | Xã Một | 5 |
                | Nơi nhận: - Như trên; | | TM. ỦY BAN NHÂN DÂN |
                """);

        assertThat(tables).hasSize(2);
        assertThat(tables).allSatisfy(table -> assertThat(table.rows()).hasSize(1));
    }

    @Test
    void takesALineOfAWorkbookBetweenItsRows() {
        TextTable table = one("""
                | TT | Nội dung | Số tiền |
                | 1 | Mua máy | 5 |
                Dự án 2: Quy hoạch dân cư
                | 1 | Đo đất | 6 |
                """);

        assertThat(table.rows())
                .extracting(TableRow::name)
                .containsExactly("Mua máy", "Dự án 2: Quy hoạch dân cư", "Đo đất");
    }

    @Test
    void tellsRowsThatCannotBePlaced() {
        TextTable table = one("""
                STT | Nội dung | NSTW | NSĐP | Ghi chú
                1 | Mua máy | 5 | 6 |\s
                Mua giống | 7 | 8 | mới
                2 | 9
                """);

        assertThat(table.rows()).extracting(TableRow::missing).containsExactly(0, 0, 3);
        assertThat(table.rows().get(1).name()).isEqualTo("Mua giống");
        assertThat(table.rows().get(1).cells().get(2).text()).isEqualTo("7");
    }

    @Test
    void cutsAtTabs() {
        TextTable table = one("TT\tNội dung\tSố tiền\n1\tMua máy\t5\n\tCộng\t5\n");

        assertThat(table.rows()).extracting(TableRow::name).containsExactly("Mua máy", "Cộng");
        assertThat(table.rows().get(1).total()).isTrue();
        assertThat(table.rows().getFirst().cells().get(2).text()).isEqualTo("5");
    }

    @Test
    void findsNoneInLetterheadsAndLists() {
        assertThat(find("ỦY BAN NHÂN DÂN | CỘNG HÒA\nSố: 1/KH-UBND | Xã Một, ngày 1\n"))
                .isEmpty();
        assertThat(find("| a | b | c |\n")).isEmpty();
        assertThat(find("| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n")).isEmpty();
    }

    @Test
    void readsHostileTablesToTheirEnd() {
        assertThat(find("| ".repeat(300_000) + "\n" + "| ".repeat(300_000))).isEmpty();
        String row = "| 1 | " + "a".repeat(20) + " | 5 |\n";
        assertThat(one("| TT | Nội dung | Số tiền |\n" + row.repeat(1_000_000 / row.length()))
                        .rows())
                .hasSizeGreaterThan(20_000);
        assertThat(find("| Tên | Nơi | Việc |\n| Máy | Xã | Mua |\n\n\n\n\n".repeat(20_000)))
                .hasSize(20_000)
                .allSatisfy(table -> assertThat(table.rows()).hasSize(1));
    }
}
