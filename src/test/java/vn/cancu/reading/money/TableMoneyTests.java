package vn.cancu.reading.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.reading.money.MoneyTables.COMMUNE;
import static vn.cancu.reading.money.MoneyTables.COUNCIL;
import static vn.cancu.reading.money.MoneyTables.money;
import static vn.cancu.reading.money.MoneyTables.read;
import static vn.cancu.reading.money.MoneyTables.sums;

import org.junit.jupiter.api.Test;
import vn.cancu.document.Allocation;
import vn.cancu.document.ReadDocument;

/** Money of tables in the shapes that annexes have. All documents are made up. */
class TableMoneyTests {
    @Test
    void readsTheAnnexOfAResolution() {
        String text = COUNCIL + """
                Đơn vị tính: triệu đồng

                | TT | Nội dung | Tổng số | Trong đó | | Ghi chú |
                | | | | NSTW | NSĐP | |
                | A | B | 1=2+3 | 2 | 3 | 4 |
                | | Tổng cộng | 1.110 | 1.000 | 110 | |
                | I | Dự án 4: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống | 660 | 600 | 60 | |
                | 1 | Tiểu dự án 1: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống | 660 | 600 | 60 | vốn mới |
                | - | Đường bản Tả Lủng | 660 | 600 | 60 | |
                | II | Dự án 10: Truyền thông, tuyên truyền, vận động; kiểm tra, giám sát đánh giá việc tổ chức thực hiện Chương trình | 450 | 400 | 50 | |

                Ghi chú: số liệu làm tròn.
                """;
        ReadDocument document = read(text);

        assertThat(money(document))
                .containsExactly(
                        "null 1110000000 TOTAL null ALLOCATED 2024 null",
                        "null 1000000000 CENTRAL null ALLOCATED 2024 null",
                        "null 110000000 LOCAL null ALLOCATED 2024 null",
                        "DA4 660000000 TOTAL null ALLOCATED 2024 null",
                        "DA4 600000000 CENTRAL null ALLOCATED 2024 null",
                        "DA4 60000000 LOCAL null ALLOCATED 2024 null",
                        "DA4.TDA1 660000000 TOTAL null ALLOCATED 2024 null",
                        "DA4.TDA1 600000000 CENTRAL null ALLOCATED 2024 null",
                        "DA4.TDA1 60000000 LOCAL null ALLOCATED 2024 null",
                        "DA10 450000000 TOTAL null ALLOCATED 2024 null",
                        "DA10 400000000 CENTRAL null ALLOCATED 2024 null",
                        "DA10 50000000 LOCAL null ALLOCATED 2024 null");
        Allocation first = document.allocations().getFirst();
        assertThat(first.amountPrinted()).isEqualTo("1.110");
        assertThat(first.unitPrinted()).isEqualTo("triệu đồng");
        String line = text.lines().toList().get(first.evidence().line() - 1);
        assertThat(line).startsWith("| | Tổng cộng");
        assertThat(first.evidence().quote()).isEqualTo("1.110");
        assertThat(line.indexOf("1.110")).isEqualTo(first.evidence().start());
        assertThat(sums(document)).isEmpty();
    }

    @Test
    void sharesOutToUnitsBelowEachItem() {
        ReadDocument document = read(COUNCIL + """
                ĐVT: 1.000 đồng

                | STT | Nội dung/Đơn vị | Vốn đầu tư | Vốn sự nghiệp |
                | I | Dự án 4: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống | 700.000 | 50.000,5 |
                | 1 | Xã Sủng Là | 400.000 | 50.000,5 |
                | 2 | UBND xã Phố Cáo | 300.000 | - |
                | II | Dự án 6: Bảo tồn, phát huy giá trị văn hóa truyền thống tốt đẹp của các dân tộc thiểu số | 0 | 90.000 |
                | 1 | Sở Văn hóa và Thể thao | | 90.000 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA4 700000000 TOTAL CAPITAL ALLOCATED 2024 null",
                        "DA4 50000500 TOTAL RECURRENT ALLOCATED 2024 null",
                        "DA4 400000000 TOTAL CAPITAL ALLOCATED 2024 xã Sủng Là",
                        "DA4 50000500 TOTAL RECURRENT ALLOCATED 2024 xã Sủng Là",
                        "DA4 300000000 TOTAL CAPITAL ALLOCATED 2024 xã Phố Cáo",
                        "DA6 90000000 TOTAL RECURRENT ALLOCATED 2024 null",
                        "DA6 90000000 TOTAL RECURRENT ALLOCATED 2024 Sở Văn hóa và Thể thao");
        assertThat(document.allocations().getFirst().unitPrinted()).isEqualTo("1.000 đồng");
    }

    @Test
    void readsUnitsByItemsInColumns() {
        ReadDocument document = read(
                COMMUNE.replace("UBND XÃ LŨNG PHÌN", "UBND HUYỆN ĐỒNG VĂN").replace("xã Lũng Phìn", "huyện Đồng Văn")
                        + """
                Biểu phân bổ kinh phí (ĐVT: triệu đồng)

                TT | Tên xã | Tổng số | Dự án 1 | Dự án 6 | Dự án 9
                1 | Sủng Là | 30,5 | 20 | 10,5 |\s
                2 | Phố Cáo | 47 | 40 |  | 7
                 | Cộng | 77,5 | 60 | 10,5 | 7
                """);

        assertThat(money(document))
                .containsExactly(
                        "null 30500000 TOTAL null ALLOCATED 2024 xã Sủng Là",
                        "DA1 20000000 TOTAL null ALLOCATED 2024 xã Sủng Là",
                        "DA6 10500000 TOTAL null ALLOCATED 2024 xã Sủng Là",
                        "null 47000000 TOTAL null ALLOCATED 2024 xã Phố Cáo",
                        "DA1 40000000 TOTAL null ALLOCATED 2024 xã Phố Cáo",
                        "null 77500000 TOTAL null ALLOCATED 2024 null",
                        "DA1 60000000 TOTAL null ALLOCATED 2024 null",
                        "DA6 10500000 TOTAL null ALLOCATED 2024 null");
        assertThat(sums(document)).isEmpty();
    }

    @Test
    void sharesOutToUnitsInColumns() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Tổng số | Các xã | | Sở Y tế thẩm định | Xã Sủng Là (hộ) |
                | | | | Xã Sủng Là | UBND xã Phố Cáo | | |
                | 1 | Dự án 5: Phát triển giáo dục đào tạo nâng cao chất lượng nguồn nhân lực | 70 | 40 | 30 | 69 | 2.345 |
                | - | Vốn đầu tư | 50 | 30 | 20 | 49 | 2.345 |
                | - | Xã Lũng Táo | 3 | 2 | 1 | 2 | 2.345 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA5 70000000 TOTAL null ALLOCATED 2024 null",
                        "DA5 40000000 TOTAL null ALLOCATED 2024 xã Sủng Là",
                        "DA5 30000000 TOTAL null ALLOCATED 2024 xã Phố Cáo",
                        "DA5 50000000 TOTAL CAPITAL ALLOCATED 2024 null",
                        "DA5 30000000 TOTAL CAPITAL ALLOCATED 2024 xã Sủng Là",
                        "DA5 20000000 TOTAL CAPITAL ALLOCATED 2024 xã Phố Cáo",
                        "DA5 3000000 TOTAL null ALLOCATED 2024 xã Lũng Táo");
    }

    @Test
    void readsTheSharesOfARowAndTheYearsOfItsColumns() {
        ReadDocument document = read(COMMUNE + """
                Biểu tổng hợp kinh phí
                Đơn vị: đồng

                TT\tNội dung\tThực hiện năm 2023\tKế hoạch năm 2024\tSo sánh (%)\tSố hộ
                1\tDự án 1\t150.000.000\t180.000.000\t120\t12
                \t- Ngân sách trung ương\t140.000.000\t165.000.000\t118\t
                \t- Ngân sách xã\t10.000.000\t15.000.000\t150\t
                2\tBảo tồn, phát huy giá trị văn hóa truyền thống tốt đẹp của các dân tộc thiểu số gắn với phát triển du lịch\t\t90.000.000\t\t
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 150000000 TOTAL null DISBURSED 2023 null",
                        "DA1 180000000 TOTAL null PLANNED 2024 null",
                        "DA1 140000000 CENTRAL null DISBURSED 2023 null",
                        "DA1 165000000 CENTRAL null PLANNED 2024 null",
                        "DA1 10000000 LOCAL null DISBURSED 2023 null",
                        "DA1 15000000 LOCAL null PLANNED 2024 null",
                        "DA6 90000000 TOTAL null PLANNED 2024 null");
    }

    @Test
    void takesTheUnitOfAColumnOrOfARow() {
        ReadDocument document = read(COMMUNE + """
                | TT | Nội dung | Số hộ (hộ) | Kinh phí (triệu đồng) |
                | 1 | Dự án 1 | 12 | 180 |

                Đơn vị: triệu đồng
                | TT | Tên đơn vị | Việc được bố trí kinh phí | Số tiền |
                | 1 | Phòng Kinh tế | Mua máy in | 5 |

                | TT | Nội dung | Đơn vị tính | Năm 2024 |
                | 1 | Dự án 1 | hộ | 12 |
                | 2 | Dự án 6 | triệu đồng | 90 |
                | 3 | Dự án 6 | triệu đồng/lớp | 9 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 180000000 TOTAL null PLANNED 2024 null",
                        "null 5000000 TOTAL null PLANNED 2024 Phòng Kinh tế",
                        "DA6 90000000 TOTAL null PLANNED 2024 null");
    }

    @Test
    void readsNothingWithoutAUnit() {
        ReadDocument document = read(COMMUNE + """
                | TT | Nội dung | Kinh phí | Trong đó: NSTW |
                | 1 | Dự án 1 | 180 | 165 |
                """);

        assertThat(document.allocations()).isEmpty();
    }

    @Test
    void readsNoCountsRatesNormsAndYearsTogether() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | TT | Nội dung | Diện tích (ha) | Tỷ lệ | Tổng số học viên | Mức hỗ trợ | Giai đoạn 2021-2025 | Tổng mức đầu tư | Việc | NSTW | Ghi chú |
                | 1 | Dự án 1 | 1.500 | 2.500 | 3.500 | 4.500 | 5.500 | 6.500 | 7.500 | 9.500 | 8.500 |
                """);

        // The money of the same row shows that the table is read.
        assertThat(money(document)).containsExactly("DA1 9500000000 CENTRAL null PLANNED 2024 null");
    }

    @Test
    void readsNoneOfTwoColumnsThatSayTheSame() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Tổng kinh phí | Tổng kinh phí được phân bổ | Vốn đầu tư |
                | 1 | Dự án 5: Phát triển giáo dục đào tạo nâng cao chất lượng nguồn nhân lực | 90 | 50 | 40 |
                """);

        assertThat(money(document)).containsExactly("DA5 40000000 TOTAL CAPITAL ALLOCATED 2024 null");
    }

    @Test
    void tellsOneAmountOnce() {
        ReadDocument document = read(
                COMMUNE.replace("Hỗ trợ các hộ đã được bình xét.", "Tổng kinh phí thực hiện Dự án 1 là 180 triệu đồng.")
                        + """
                ĐVT: triệu đồng
                | TT | Nội dung | Kinh phí | Trong đó: NSTW |
                | 1 | Dự án 1 | 180 | 165 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 180000000 TOTAL null PLANNED 2024 null", "DA1 165000000 CENTRAL null PLANNED 2024 null");
    }

    @Test
    void leavesOutRowsThatCannotBePlacedAndUnitsWhoseItemIsNotKnown() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | NSTW | NSĐP | Ghi chú |
                | 1 | Dự án 4: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống | 600 | 60 | |
                | 1 | Xã Sủng Là | 300 | 30 | |
                | 2 | Xã Phố Cáo | 300 | 30 | |
                | 2 | Dự án 9: Đầu tư phát triển nhóm dân tộc thiểu số rất ít người | 90 |
                | 3 | Dự án 5: Phát triển giáo dục đào tạo nâng cao chất lượng nguồn nhân lực | 50 | 5 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA4 600000000 CENTRAL null ALLOCATED 2024 null",
                        "DA4 60000000 LOCAL null ALLOCATED 2024 null",
                        "DA5 50000000 CENTRAL null ALLOCATED 2024 null",
                        "DA5 5000000 LOCAL null ALLOCATED 2024 null");
    }

    @Test
    void readsEnglishPrintOnlyWhereTheTableShowsIt() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: nghìn đồng
                | TT | Nội dung | Tổng số | NSTW |
                | 1 | Dự án 1 | 1,180,000 | 165,000 |

                ĐVT: triệu đồng
                | TT | Nội dung | Kinh phí | NSTW |
                | 1 | Dự án 6 | 1.180,5 | 165,125 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 1180000000 TOTAL null PLANNED 2024 null",
                        "DA1 165000000 CENTRAL null PLANNED 2024 null",
                        "DA6 1180500000 TOTAL null PLANNED 2024 null",
                        "DA6 165125000 CENTRAL null PLANNED 2024 null");
    }

    @Test
    void givesTheWholeNoItemWhereAnItemStoodLastBeforeTheAnnex() {
        ReadDocument document = read(COMMUNE.replace("II. KINH PHÍ\n", "") + """
                Nơi nhận:
                - Lưu: VT.

                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH

                PHỤ LỤC
                NHU CẦU VỐN NĂM 2025
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Tổng số |
                | | Tổng cộng | 270 |
                | 1 | Dự án 1 | 180 |
                | 2 | Dự án 6 | 90 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "null 270000000 TOTAL null NEED 2025 null",
                        "DA1 180000000 TOTAL null NEED 2025 null",
                        "DA6 90000000 TOTAL null NEED 2025 null");
    }

    @Test
    void readsAHostileTableToItsEnd() {
        StringBuilder text = new StringBuilder(COMMUNE)
                .append("ĐVT: đồng\n| TT | Nội dung | Tổng số | NSTW | NSĐP |\n")
                .append("| 1 | Dự án 6 | 2.000 | 1.000 | 1.000 |\n");
        while (text.length() < 1_000_000) {
            text.append("| - | Dự án 1 | 2.000 | 1.000 | 1.000 |\n| 1.1.1.1.1 | Vốn sự nghiệp (| 9 | | x |\n");
        }
        // Of the thousands of rows of one project the first alone stands outside any row that is something else.
        assertThat(money(read(text.toString())))
                .containsExactly(
                        "DA6 2000 TOTAL null PLANNED 2024 null",
                        "DA6 1000 CENTRAL null PLANNED 2024 null",
                        "DA6 1000 LOCAL null PLANNED 2024 null",
                        "DA1 2000 TOTAL null PLANNED 2024 null",
                        "DA1 1000 CENTRAL null PLANNED 2024 null",
                        "DA1 1000 LOCAL null PLANNED 2024 null");
    }
}
