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
        assertThat(Resolver.resolve(mention("30/KH-UBND", "UBND xã Sao Mai", null), List.of(OF_SAO_MAI, OF_HOA_AN), List.of()))
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
        assertThat(Resolver.cited(List.of(OF_HOA_AN), mention -> List.of(), List.of(complete)))
                .containsOnlyKeys(complete.documentKey().orElseThrow());
    }

    @Test
    void aCompleteMentionMeansTheHeldDocumentWhoseDateIsPartial() {
        KnownDocument undated = known("30/KH-UBND", "UBND xã Hòa An", "2024-03", Known.WHOLE);
        Mention complete = mention("30/KH-UBND", "UBND xã Hoà An", "2024-03-05");
        assertThat(Resolver.resolve(complete, List.of(undated), List.of())).isEqualTo(new Resolution.One(undated.key()));
        assertThat(Resolver.cited(List.of(undated), mention -> List.of(), List.of(complete))).isEmpty();
    }

    @Test
    void anIncompleteMentionMakesNoDocument() {
        Mention mention = mention("30/KH-UBND", "UBND huyện", "2024-03-05");
        assertThat(mention.documentKey()).isEmpty();
        assertThat(Resolver.resolve(mention, List.of(), List.of())).isEqualTo(new Resolution.Unknown());
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
        return new KnownDocument(key, symbol, "Kế hoạch", issuer, on, null, known, false, null);
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
