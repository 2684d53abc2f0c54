package vn.cancu.reading.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.reading.money.MoneyTables.COUNCIL;
import static vn.cancu.reading.money.MoneyTables.read;
import static vn.cancu.reading.money.MoneyTables.sums;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.document.Finding;
import vn.cancu.document.ReadDocument;

/** Figures of tables that do not add up, and those of which nothing can be said. All documents are made up. */
class TableSumTests {
    @Test
    void findsColumnsThatDoNotAddUp() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Năm 2024 | | |
                | | | Tổng số | NSTW | NSĐP |
                | | Tổng cộng | 1.110 | 1.000 | 110 |
                | I | Dự án 4: Đầu tư cơ sở hạ tầng thiết yếu, phục vụ sản xuất, đời sống | 660 | 600 | 60 |
                | 1 | Đường bản Tả Lủng | 360 | 300 | 60 |
                | 2 | Đường bản Lùng Thàng | 200 | 200 | |
                | II | Dự án 10: Truyền thông, tuyên truyền, vận động; kiểm tra, giám sát đánh giá việc tổ chức thực hiện Chương trình | 450 | 400 | 50 |
                """);

        List<Finding> sums = sums(document);
        assertThat(sums).extracting(Finding::rule).containsExactly("table-sum", "table-sum");
        assertThat(sums.getFirst().detail())
                .contains("Tổng số", "Dự án 4", "660.000.000", "560.000.000", "lệch 100.000.000")
                .doesNotContain("null");
        assertThat(sums.getFirst().evidence())
                .extracting(quote -> quote.quote())
                .containsExactly("660", "360", "200");
    }

    @Test
    void findsRowsWhoseSourcesDoNotAddUp() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: đồng
                | TT | Nội dung | Tổng số | NSTW | NSĐP |
                | 1 | Dự án 5: Phát triển giáo dục đào tạo nâng cao chất lượng nguồn nhân lực | 660.000.000 | 600.000.000 | 50.000.000 |
                | 2 | Mua sách | 55.000 | 50.000 | 5.000 |
                """);

        assertThat(sums(document)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("sum-mismatch");
            assertThat(finding.evidence())
                    .extracting(quote -> quote.quote())
                    .containsExactly("660.000.000", "600.000.000", "50.000.000");
        });
    }

    @Test
    void saysNothingOfSumsThatAreRoundedPartialOrUnknown() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền | Số hộ |
                | | Tổng cộng | 100,1 | 7 |
                | A | Nhà ở | 33,4 | 2 |
                | B | Nước | 33,4 | 2 |
                | C | Đất | 33,4 | 2 |
                | 1 | Thôn Một | 10 | 1 |
                | 3 | Thôn Ba | 10 | 1 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | 1 | Nhà ở, trong đó: | 50 |
                | 1.1 | Xây mới | 20 |
                | 1.2 | Sửa chữa | 10 |
                | 2 | Nước | 40 |
                | - | Bể | 10 |
                | - | Ống | 10 |
                | 3 | Đất | 30 |
                | a | Thôn Một | 10 |
                | b | Thôn Hai | x |
                | | Cộng | 120 |

                Đơn vị tính: triệu đồng
                | TT | Đơn vị | Xe | Số tiền |
                | A | Sửa chữa xe | | 150 |
                | 1 | Sở Y tế | xe cũ | 50 |
                | | | xe mới | 50 |
                | 2 | Sở Nội vụ | xe cũ | 50 |

                Đơn vị tính: triệu đồng
                | Nội dung | Số hộ | Số tiền |
                | Tổng số | | 90 |
                | Sở Y tế | | 90 |
                | Khám bệnh | 4 | 50 |
                | Mua thuốc | 4 | 40 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | A | Các huyện | |
                | 1 | Huyện Một | 10 |
                | 2 | Huyện Hai | 20 |
                | B | Các sở | |
                | 1 | Sở Y tế | 5 |
                | | Tổng cộng | 35 |
                """);

        assertThat(sums(document)).isEmpty();
    }

    /** The tables that nothing is said of, each made so that something is: they are read. */
    @Test
    void findsTheSumsOfTheSameTablesWhereTheyAreKnown() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền | Số hộ |
                | | Tổng cộng | 100,5 | 7 |
                | A | Nhà ở | 33,4 | 2 |
                | B | Nước | 33,4 | 2 |
                | C | Đất | 33,3 | 2 |
                | 1 | Thôn Một | 10 | 1 |
                | 2 | Thôn Ba | 10 | 1 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | 1 | Nhà ở | 50 |
                | 1.1 | Xây mới | 20 |
                | 1.2 | Sửa chữa | 10 |
                | | Cộng | 120 |

                Đơn vị tính: triệu đồng
                | TT | Đơn vị | Xe | Số tiền |
                | A | Sửa chữa xe | | 150 |
                | 1 | Sở Y tế | xe cũ | 50 |
                | 2 | Sở Nội vụ | xe cũ | 50 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | A | Các huyện | 10 |
                | B | Các sở | 5 |
                | | Tổng cộng | 35 |
                """);

        assertThat(sums(document))
                .extracting(Finding::detail)
                .satisfiesExactly(
                        detail -> assertThat(detail).contains("dòng “Tổng cộng”", "100.500.000", "100.100.000"),
                        detail -> assertThat(detail).contains("dòng “Đất”", "33.300.000", "20.000.000"),
                        detail -> assertThat(detail).contains("dòng “Nhà ở”", "30.000.000"),
                        detail -> assertThat(detail).contains("dòng “Sửa chữa xe”", "100.000.000"),
                        detail -> assertThat(detail).contains("dòng “Tổng cộng”", "15.000.000"));
    }

    @Test
    void saysNothingOfTotalsWithANumberOfBreakdownsAndOfWhatIsLeft() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | 1 | Xã Một | 60 |
                | 2 | Xã Hai | 40 |
                | 3 | Tổng cộng | 100 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | | Tổng cộng | 100 |
                | 1 | Vốn đầu tư | 70 |
                | 2 | Vốn sự nghiệp | 30 |
                | 3 | Các xã vùng cao | 55 |
                | 4 | Các xã vùng thấp | 45 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | | Tổng cộng | 100 |
                | I | Theo nguồn vốn | 100 |
                | II | Theo địa bàn | 90 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | A | Nước sinh hoạt | 100 |
                | 1 | Kế hoạch vốn năm 2024 | 100 |
                | 2 | Đã giải ngân | 80 |
                | 3 | Còn lại | 20 |
                """);

        assertThat(sums(document)).isEmpty();
    }

    @Test
    void findsWhatRowsBeforeANumberedTotalDoNotAddUpTo() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | 1 | Xã Một | 60 |
                | 2 | Xã Hai | 40 |
                | 3 | Tổng cộng | 110 |
                """);

        assertThat(sums(document))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.detail()).contains("110.000.000", "100.000.000", "lệch 10.000.000"));
    }

    @Test
    void takesIBehindHForALetter() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Số tiền |
                | | Tổng cộng | 100 |
                | A | Thôn Một | 10 |
                | B | Thôn Hai | 10 |
                | C | Thôn Ba | 10 |
                | D | Thôn Bốn | 10 |
                | E | Thôn Năm | 10 |
                | G | Thôn Sáu | 10 |
                | H | Thôn Bảy | 10 |
                | I | Thôn Tám | 30 |
                """);

        assertThat(sums(document)).isEmpty();
    }

    @Test
    void leavesWhatMayHaveOtherSourcesBesideItLessThanItsTotal() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Nội dung | Tổng số | Trong đó | |
                | | | | NSTW | NSĐP |
                | 1 | Nhà ở | 100 | 60 | 20 |
                | 2 | Đất ở | 100 | 90 | 20 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Tổng số | NSTW | NSĐP | Quỹ Hoa ban |
                | 1 | Mua máy | 100 | 60 | 20 | 20 |
                | 2 | Mua giống | 100 | 90 | 20 | |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | Tổng số | NSTW | NSĐP | Số hộ |
                | 1 | Mua xe | 100 | 60 | 20 | 20 |
                """);

        assertThat(sums(document))
                .extracting(Finding::detail)
                .satisfiesExactly(
                        detail -> assertThat(detail).contains("“Đất ở”"),
                        detail -> assertThat(detail).contains("“Mua giống”"),
                        detail -> assertThat(detail).contains("“Mua xe”"));
    }
}
