package vn.cancu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Symbol;
import vn.cancu.identity.KnownDocument.Known;
import vn.cancu.text.PartialDate;

class ResolverTests {
    private static final KnownDocument OF_HOA_AN = known("30/KH-UBND", "UBND xã Hòa An", "2024-03-05", Known.WHOLE);
    private static final KnownDocument OF_SAO_MAI = known("30/KH-UBND", "UBND xã Sao Mai", "2024-03-07", Known.CITED);

    @ParameterizedTest
    @CsvSource({
        "27/2022/NĐ-CP, true",
        "24/2021/QH15, true",
        "02/2022/TT-BLĐTBXH, true",
        "24/2021/QĐ-TTg, true",
        "1719/QĐ-TTg, false",
        "27/2024/QĐ-UBND, false",
        "05/2023/NQ-HĐND, false",
        "47-NQ/TU, false"
    })
    void onlyACentralSymbolWithItsYearIsUnique(String symbol, boolean unique) {
        assertThat(DocumentKey.isUnique(Symbol.of(symbol).orElseThrow())).isEqualTo(unique);
    }

    @Test
    void keepsBothCandidatesWhenIssuerAndDateDoNotTell() {
        assertThat(Resolver.resolve(mention("30/KH-UBND", null, "2024-03"), List.of(OF_SAO_MAI, OF_HOA_AN), List.of()))
                .isEqualTo(new Resolution.Candidates(List.of(OF_SAO_MAI.key(), OF_HOA_AN.key())));
    }

    @Test
    void aNumberOfAKnownIssuerWithoutADayIsACandidateOnly() {
        assertThat(Resolver.resolve(
                        mention("30/KH-UBND", "UBND xã Sao Mai", null), List.of(OF_SAO_MAI, OF_HOA_AN), List.of()))
                .isEqualTo(new Resolution.Candidates(List.of(OF_SAO_MAI.key())));
    }

    @Test
    void neverTellsALocalNumberWithoutIssuerAndDate() {
        assertThat(Resolver.resolve(mention("30/KH-UBND", null, null), List.of(OF_HOA_AN), List.of()))
                .isEqualTo(new Resolution.Candidates(List.of(OF_HOA_AN.key())));
    }

    @Test
    void aCompleteMentionMeansItsOwnDocumentThoughOthersHaveTheNumber() {
        Mention complete = mention("30/KH-UBND", "UBND xã Mây", "2024-03-05");
        assertThat(Resolver.resolve(complete, List.of(OF_HOA_AN, OF_SAO_MAI), List.of()))
                .isEqualTo(new Resolution.One(complete.documentKey().orElseThrow()));
        assertThat(Resolver.cited(OfSymbol.of(List.of(OF_HOA_AN)), mention -> List.of(), List.of(complete)))
                .containsOnlyKeys(complete.documentKey().orElseThrow());
    }

    @Test
    void aCompleteMentionMeansTheHeldDocumentWhoseDateIsPartial() {
        KnownDocument undated = known("30/KH-UBND", "UBND xã Hòa An", "2024-03", Known.WHOLE);
        Mention complete = mention("30/KH-UBND", "UBND xã Hoà An", "2024-03-05");
        assertThat(Resolver.resolve(complete, List.of(undated), List.of()))
                .isEqualTo(new Resolution.One(undated.key()));
        assertThat(Resolver.cited(OfSymbol.of(List.of(undated)), mention -> List.of(), List.of(complete)))
                .isEmpty();
    }

    @Test
    void anIncompleteMentionMakesNoDocument() {
        Mention mention = mention("30/KH-UBND", "UBND huyện", "2024-03-05");
        assertThat(mention.documentKey()).isEmpty();
        assertThat(Resolver.resolve(mention, List.of(), List.of())).isEqualTo(new Resolution.Unknown());
    }

    @Test
    void aMisprintIsToldOnlyWhereOneSlipLeadsToOneDocument() {
        String title = "kiện toàn Ban Chỉ đạo các chương trình mục tiêu quốc gia năm 2024";
        KnownDocument otherDay = titled(known("49/QĐ-UBND", "UBND xã Sao Mai", "2024-02-19", Known.WHOLE), title);
        KnownDocument otherNumber = titled(known("48/QĐ-UBND", "UBND xã Sao Mai", "2024-02-09", Known.WHOLE), title);
        Mention mention = titled(mention("49/QĐ-UBND", "UBND xã Sao Mai", "2024-02-09"), title, null);
        assertThat(Resolver.resolve(mention, List.of(otherDay), List.of()).chosen())
                .contains(otherDay.key());
        assertThat(Resolver.resolve(mention, List.of(), List.of(otherNumber)).chosen())
                .contains(otherNumber.key());
        assertThat(Resolver.resolve(mention, List.of(otherDay), List.of(otherNumber)))
                .isEqualTo(new Resolution.Candidates(List.of(otherDay.key(), otherNumber.key())));
        Mention located = titled(mention, title, "địa phương lấy từ văn bản khác");
        assertThat(Resolver.resolve(located, List.of(otherDay), List.of()))
                .as("a place that was concluded and a slip on top of it")
                .isEqualTo(new Resolution.Candidates(List.of(otherDay.key())));
    }

    @Test
    void aTitleTellsThatAMisprintedNumberIsThatOfAnotherDocumentOfTheDay() {
        String title = "giao chỉ tiêu và phân bổ vốn thực hiện các chương trình mục tiêu quốc gia năm 2024";
        KnownDocument printed = titled(
                known("4471/QĐ-UBND", "UBND huyện Chi Lăng", "2023-12-01", Known.WHOLE),
                "thành lập tổ kiểm tra sử dụng đất đai trên địa bàn huyện năm 2024");
        KnownDocument meant = titled(known("4417/QĐ-UBND", "UBND huyện Chi Lăng", "2023-12-01", Known.WHOLE), title);
        KnownDocument third = titled(known("447/QĐ-UBND", "UBND huyện Chi Lăng", "2023-12-01", Known.WHOLE), title);
        Mention mention = titled(mention("4471/QĐ-UBND", "UBND huyện Chi Lăng", "2023-12-01"), title, null);
        assertThat(Resolver.resolve(mention, List.of(printed), List.of(printed, meant))
                        .chosen())
                .contains(meant.key());
        assertThat(Resolver.resolve(mention, List.of(printed), List.of(printed, meant, third)))
                .as("two slips")
                .isEqualTo(new Resolution.Candidates(List.of(meant.key(), printed.key(), third.key())));
        assertThat(Resolver.resolve(mention, List.of(printed), List.of(printed)).chosen())
                .as("nothing else fits the title, which a citer may put in other words")
                .contains(printed.key());
        Mention untitled = mention("4471/QĐ-UBND", "UBND huyện Chi Lăng", "2023-12-01");
        assertThat(Resolver.resolve(untitled, List.of(printed), List.of(printed, meant))
                        .chosen())
                .contains(printed.key());
    }

    @Test
    void aMisprintOfASharedNameIsToldWithinOneProvince() {
        String title = "giao chỉ tiêu và phân bổ vốn thực hiện các chương trình mục tiêu quốc gia năm 2024";
        KnownDocument meant = known("4417/QĐ-UBND", "UBND huyện Châu Thành", "2023-12-01", Known.WHOLE);
        meant = new KnownDocument(
                meant.key(),
                meant.symbol(),
                meant.type(),
                meant.issuer(),
                meant.date(),
                title,
                Known.WHOLE,
                false,
                null,
                "tỉnh long an");
        Mention mention = titled(mention("4471/QĐ-UBND", "UBND huyện Châu Thành", "2023-12-01"), title, null);
        assertThat(Resolver.resolve(mention, List.of(), List.of(meant)).chosen())
                .contains(mention.documentKey().orElseThrow());
        assertThat(Resolver.resolve(
                                mention.at(new Home("xã an lục long", "huyện châu thành", "tỉnh long an")),
                                List.of(),
                                List.of(meant))
                        .chosen())
                .contains(meant.key());
    }

    @Test
    void anAuthorityOfASharedNameIsToldByItsProvinceOnly() {
        KnownDocument held = known("58/KH-UBND", "UBND huyện Châu Thành", "2024-02-20", Known.WHOLE);
        KnownDocument ofLongAn = new KnownDocument(
                held.key(),
                held.symbol(),
                held.type(),
                held.issuer(),
                held.date(),
                null,
                Known.WHOLE,
                false,
                null,
                "tỉnh long an");
        Mention mention = mention("58/KH-UBND", "UBND huyện Châu Thành", "2024-02-20");
        assertThat(Resolver.resolve(mention, List.of(ofLongAn), List.of()))
                .isEqualTo(new Resolution.Candidates(List.of(held.key())));
        assertThat(Resolver.resolve(
                                mention.at(new Home("xã an lục long", "huyện châu thành", "tỉnh long an")),
                                List.of(ofLongAn),
                                List.of())
                        .chosen())
                .contains(held.key());
    }

    /** No list says that two provinces have a commune of this name: what the two texts say of themselves does. */
    @Test
    void anAuthorityOfAnotherProvinceIsNotTheOneOfTheCitingText() {
        KnownDocument held = in("tỉnh yên bái", known("21/QĐ-UBND", "UBND xã Tân Lập", "2024-01-05", Known.WHOLE));
        Mention mention = mention("21/QĐ-UBND", "UBND xã Tân Lập", "2024-01-05");
        assertThat(Resolver.resolve(mention.at(new Home("xã tân lập", null, "tỉnh long an")), List.of(held), List.of()))
                .isEqualTo(new Resolution.Candidates(List.of(held.key())));
        assertThat(Resolver.resolve(mention.at(new Home("xã tân lập", null, "tỉnh yên bái")), List.of(held), List.of())
                        .chosen())
                .contains(held.key());
        assertThat(Resolver.resolve(mention.at(new Home("xã tân lập", null, "tỉnh lào cai")), List.of(held), List.of())
                        .chosen())
                .as("one province since 1/7/2025")
                .contains(held.key());
    }

    /** "UBND tỉnh" of a text that names its district alone, where others place a district of this name in one province. */
    @Test
    void theProvinceThatOthersTellIsNotTakenForADistrictOfASharedName() {
        KnownDocument held = known("17/2022/NQ-HĐND", "HĐND tỉnh Lạng Sơn", "2022-07-25", Known.WHOLE);
        Mention mention = mention("17/2022/NQ-HĐND", "HĐND tỉnh", "2022-07-25");
        Home lonely = new Home("xã sao mai", "huyện khuổi nà", null).under(List.of("tỉnh lạng sơn"));
        assertThat(Resolver.resolve(mention.at(lonely), List.of(held), List.of())
                        .chosen())
                .contains(held.key());
        Home shared = new Home("xã sao mai", "huyện châu thành", null).under(List.of("tỉnh lạng sơn"));
        assertThat(Resolver.resolve(mention.at(shared), List.of(held), List.of()))
                .isEqualTo(new Resolution.Candidates(List.of(held.key())));
    }

    @Test
    void joinOfDescriptionsKnowsNoOrder() {
        CitedDocument a =
                new CitedDocument("k", "27/2022/NĐ-CP", "Nghị định", null, PartialDate.parse("2021-04-19"), "ngắn");
        CitedDocument b =
                new CitedDocument("k", "27/2022/NĐ-CP", null, "Chính phủ", PartialDate.parse("2022-04-19"), "dài hơn");
        CitedDocument c = new CitedDocument("k", "27/2022/NĐ-CP", "Nghị định", "CP", null, null);
        assertThat(a.join(b).join(c))
                .isEqualTo(c.join(b.join(a)))
                .isEqualTo(b.join(a).join(c).join(a));
        assertThat(a.join(b).date()).as("the year that the symbol says").isEqualTo(PartialDate.parse("2022-04-19"));
    }

    private static KnownDocument known(String symbol, String issuer, String date, Known known) {
        PartialDate on = PartialDate.parse(date);
        String key = DocumentKey.of(Symbol.of(symbol).orElseThrow(), issuer, on).orElseThrow();
        return new KnownDocument(key, symbol, "Kế hoạch", issuer, on, null, known, false, null, null);
    }

    private static KnownDocument in(String province, KnownDocument known) {
        return new KnownDocument(
                known.key(),
                known.symbol(),
                known.type(),
                known.issuer(),
                known.date(),
                known.title(),
                known.known(),
                false,
                null,
                province);
    }

    private static KnownDocument titled(KnownDocument known, String title) {
        return new KnownDocument(
                known.key(),
                known.symbol(),
                known.type(),
                known.issuer(),
                known.date(),
                title,
                known.known(),
                false,
                null,
                null);
    }

    private static Mention titled(Mention mention, String title, @Nullable String note) {
        return new Mention(
                mention.id(),
                mention.symbol(),
                mention.issuer(),
                mention.date(),
                null,
                null,
                title,
                mention.home(),
                null,
                note);
    }

    private static Mention mention(String symbol, @Nullable String issuer, @Nullable String date) {
        return new Mention(
                "m",
                Symbol.of(symbol).orElseThrow(),
                issuer == null ? null : Authority.of(issuer),
                date == null ? null : PartialDate.parse(date),
                null,
                null,
                null,
                Home.UNKNOWN,
                null,
                null);
    }
}
