package vn.cancu.reading.money;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.reading.money.MoneyTables.COMMUNE;
import static vn.cancu.reading.money.MoneyTables.COUNCIL;
import static vn.cancu.reading.money.MoneyTables.money;
import static vn.cancu.reading.money.MoneyTables.read;

import org.junit.jupiter.api.Test;
import vn.cancu.document.ReadDocument;

/** Figures of tables that may be one thing or another are no amount; those beside them that are sure are. All documents are made up. */
class TableDoubtTests {
    @Test
    void takesMoneyUpToAYearForNoMoneyOfThatYear() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | TT | Nội dung | Lũy kế giải ngân đến hết năm 2023 | Lũy kế | | Vốn đã bố trí đến năm 2022 | Giai đoạn 2021-2025 | |
                | | | | Năm 2021 | Năm 2022 | | NSTW năm 2024 | NSTW năm 2025 |
                | 1 | Dự án 1 | 1.100 | 1.200 | 1.300 | 1.400 | 1.500 | 1.600 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 1500000000 CENTRAL null PLANNED 2024 null",
                        "DA1 1600000000 CENTRAL null PLANNED 2025 null");
    }

    @Test
    void givesAColumnWithoutAYearNoneBesideOneThatHasOne() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | TT | Nội dung | Tổng kinh phí | Kinh phí năm 2025 | Đã bố trí kinh phí |
                | 1 | Dự án 1 | 500 | 100 | 400 |
                """);

        assertThat(money(document)).containsExactly("DA1 100000000 TOTAL null PLANNED 2025 null");
    }

    @Test
    void readsNoneOfSeveralRowsThatSayTheSame() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | TT | Nội dung | Kinh phí |
                | A | Thôn Một | 90 |
                | 1 | Dự án 1 | 60 |
                | 2 | Dự án 6 | 30 |
                | B | Thôn Hai | 40 |
                | 1 | Dự án 1 | 40 |
                | C | Dự án 6 | 30 |
                """);

        // Both rows of project 1 are of one hamlet each; of project 6 one row stands for itself.
        assertThat(money(document)).containsExactly("DA6 30000000 TOTAL null PLANNED 2024 null");
        assertThat(document.allocations().getFirst().evidence().line())
                .isEqualTo(COMMUNE.lines().count() + 8);
    }

    @Test
    void takesARowThatHoldsAnotherOfTheSameNameForAllOfIt() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Đơn vị | Tổng số |
                | I | Sở Y tế | 100 |
                | 1 | Sở Y tế | 60 |
                | 2 | Bệnh viện tỉnh | 40 |
                """);

        assertThat(money(document)).containsExactly("null 100000000 TOTAL null ALLOCATED 2024 Sở Y tế");
    }

    @Test
    void readsCountsForNoMoneyWhereTheTableAnnouncesBoth() {
        ReadDocument document = read(COMMUNE + """
                Đơn vị: ha, triệu đồng
                | TT | Nội dung | Kế hoạch | Vốn đầu tư |
                | 1 | Dự án 1 | 1.500 | 2.500 |

                Đơn vị tính: triệu đồng
                | TT | Nội dung | ĐVT | Năm 2024 | NSTW |
                | 1 | Dự án 1 | hộ | 1.700 | 800 |
                | 2 | Dự án 6 | | 1.900 | 900 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 2500000000 TOTAL CAPITAL PLANNED 2024 null",
                        "DA6 1900000000 TOTAL null PLANNED 2024 null");
    }

    @Test
    void takesAColumnOfPeopleForNoColumnOfUnits() {
        ReadDocument document = read(COUNCIL + """
                Đơn vị tính: triệu đồng
                | TT | Đơn vị | Tổng số |
                | 1 | Xã Sủng Là | 30 |
                """);

        assertThat(money(document)).containsExactly("null 30000000 TOTAL null ALLOCATED 2024 xã Sủng Là");
    }

    @Test
    void readsDotsAsDecimalsInEnglishPrintAndNothingWhereBothPrintsStand() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | TT | Nội dung | Tổng số | NSTW | NSĐP |
                | 1 | Dự án 1 | 1,180.5 | 1.125 | 1,165 |

                ĐVT: triệu đồng
                | TT | Nội dung | Tổng số | NSTW | NSĐP |
                | 1 | Dự án 6 | 1,190.5 | 1.127 | 65,25 |

                ĐVT: triệu đồng
                | TT | Nội dung | Tổng số | NSTW | NSĐP |
                | 1 | Dự án 6 | 12.5 | 3.128 | 2.500,5 |

                ĐVT: tỷ đồng
                | TT | Nội dung | Tổng số | NSTW |
                | 1 | Dự án 1 | 12.5 | 3.129 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 1180500000 TOTAL null PLANNED 2024 null",
                        "DA1 1125000 CENTRAL null PLANNED 2024 null",
                        "DA1 1165000000 LOCAL null PLANNED 2024 null",
                        "DA6 1190500000 TOTAL null PLANNED 2024 null",
                        "DA6 65250000 LOCAL null PLANNED 2024 null",
                        "DA6 12500000 TOTAL null PLANNED 2024 null",
                        "DA6 3128000000 CENTRAL null PLANNED 2024 null",
                        "DA6 2500500000 LOCAL null PLANNED 2024 null",
                        "DA1 12500000000 TOTAL null PLANNED 2024 null");
    }

    @Test
    void hangsNoShareBehindAProjectOnTheWhole() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | Nội dung | Số tiền | Ghi chú |
                | Tổng cộng | 270 | |
                | Vốn đầu tư | 150 | |
                | Dự án 1 | 180 | |
                | Vốn sự nghiệp | 60 | |
                | Ngân sách trung ương | 50 | |
                """);

        assertThat(money(document))
                .containsExactly(
                        "null 270000000 TOTAL null PLANNED 2024 null",
                        "null 150000000 TOTAL CAPITAL PLANNED 2024 null",
                        "DA1 180000000 TOTAL null PLANNED 2024 null");
    }

    @Test
    void joinsTheLabelsAboveAColumn() {
        ReadDocument document = read(COMMUNE.replace("II. KINH PHÍ", """
                3. Dự án 3: Phát triển sản xuất nông, lâm nghiệp bền vững, phát huy tiềm năng, thế mạnh của các vùng miền

                3.1. Tiểu dự án 1: Phát triển kinh tế nông, lâm nghiệp bền vững gắn với bảo vệ rừng và nâng cao thu nhập cho người dân

                II. KINH PHÍ""") + """
                ĐVT: triệu đồng
                | TT | Nội dung | Dự án 3 | | Dự án 6 | |
                | | | Tiểu dự án 1 | Tiểu dự án 2 | Nội dung 1 | Nội dung số 02 |
                | | Tổng cộng | 10 | 20 | 30 | 40 |
                """);

        assertThat(money(document)).containsExactly("DA3.TDA1 10000000 TOTAL null PLANNED 2024 null");
    }

    @Test
    void readsNoNumberBelowAProgrammeThatThePlanDoesNotHave() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | TT | Nội dung | Kinh phí |
                | A | Chương trình mục tiêu quốc gia giảm nghèo bền vững | 500 |
                | 1 | Dự án 1 | 300 |
                | B | Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi | 90 |
                | 1 | Dự án 6 | 90 |
                """);

        assertThat(money(document))
                .noneMatch(words -> words.startsWith("DA1 "))
                .anyMatch(words -> words.startsWith("DA6 90000000 "));
    }

    @Test
    void keepsMoneySpentBesideAnAllocationOfTheSameAmount() {
        ReadDocument document = read(COMMUNE.replace(
                        "Hỗ trợ các hộ đã được bình xét.",
                        "Tổng kinh phí đã giải ngân Dự án 1 năm 2024 là 180 triệu đồng.")
                + """
                ĐVT: triệu đồng
                | TT | Nội dung | Năm 2024 | NSTW năm 2024 |
                | 1 | Dự án 1 | 180 | 165 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 180000000 TOTAL null DISBURSED 2024 null",
                        "DA1 180000000 TOTAL null PLANNED 2024 null",
                        "DA1 165000000 CENTRAL null PLANNED 2024 null");
    }

    @Test
    void takesASentenceAndAnotherTableForNoTitle() {
        ReadDocument document = read(COMMUNE + """
                Năm 2021 xã đã giải ngân xong nguồn vốn của tỉnh.
                ĐVT: triệu đồng
                | TT | Nội dung | Tổng số |
                | 1 | Dự án 1 | 180 |

                TT\tNội dung\tGiải ngân năm 2022
                1\tMua sách\thai đợt năm 2022
                Đơn vị: đồng
                TT | Nội dung | Tổng số
                2 | Dự án 6 | 90.000
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 180000000 TOTAL null PLANNED 2024 null", "DA6 90000 TOTAL null PLANNED 2024 null");
    }

    @Test
    void readsTheYearOfATitleThatNamesItsPeriodToo() {
        ReadDocument document = read(COMMUNE + """
                PHÂN BỔ VỐN NĂM 2025 THUỘC KẾ HOẠCH GIAI ĐOẠN 2021-2025
                ĐVT: triệu đồng
                | TT | Nội dung | Tổng số |
                | 1 | Dự án 1 | 180 |

                PHÂN BỔ VỐN GIAI ĐOẠN TỪ NĂM 2021 ĐẾN NĂM 2025
                ĐVT: triệu đồng
                | TT | Nội dung | Tổng số |
                | 1 | Dự án 6 | 90 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA1 180000000 TOTAL null ALLOCATED 2025 null", "DA6 90000000 TOTAL null ALLOCATED null null");
    }

    @Test
    void takesRowsOfOneCellForTheTitleOfASheet() {
        ReadDocument document = read(COMMUNE + """
                | TT | Nội dung | Kinh phí | Ghi chú |
                | 1 | Mua sách | 5 | |

                | GIAO DỰ TOÁN NĂM 2025 | | | |
                | | | ĐVT: triệu đồng | |
                | TT | Nội dung | Tổng số | Ghi chú |
                | 1 | Dự án 1 | 180 | |
                """);

        assertThat(money(document)).containsExactly("DA1 180000000 TOTAL null ALLOCATED 2025 null");
    }

    @Test
    void placesAShortRowOnlyWhereNothingButNotesCanBeMissing() {
        ReadDocument document = read(COMMUNE + """
                ĐVT: triệu đồng
                | TT | Nội dung | NSTW | NSĐP | Ghi chú |
                | 1 | Mua sách | 7 | 8 | vốn mới |
                | 2 | Dự án 1 | 180 | vốn mới |
                | 3 | Dự án 6 | 90 | 9 |

                ĐVT: triệu đồng
                | TT | Nội dung | NSTW | NSĐP | Số hộ |
                | 1 | Mua sách | 7 | 8 | 12 |
                | 2 | Dự án 1 | 170 | 15 |
                """);

        assertThat(money(document))
                .containsExactly(
                        "DA6 90000000 CENTRAL null PLANNED 2024 null", "DA6 9000000 LOCAL null PLANNED 2024 null");
    }
}
