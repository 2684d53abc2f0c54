package vn.cancu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.identity.Surroundings.Place;

class AuthorityTests {
    @ParameterizedTest
    @CsvSource({
        "Uỷ ban nhân dân xã Hoà An, ubnd xã hòa an",
        "UBND XÃ HÒA AN, ubnd xã hòa an",
        "Ủy ban  nhân dân huyện Sao Mai, ubnd huyện sao mai",
        "HĐND huyện Sao Mai, hđnd huyện sao mai",
        "UBND thành phố Sao Mai, ubnd thành phố sao mai",
        "UBND TP. Sao Mai, ubnd thành phố sao mai",
        "UBND thị trấn Sao, ubnd thị trấn sao",
        "UBND huyện, ubnd huyện",
        "'UBND xã Sao Mai, huyện Mây', ubnd xã sao mai",
        "Tỉnh ủy Sao Mai, đảng bộ tỉnh sao mai",
        "Ban Chấp hành Đảng bộ tỉnh, đảng bộ tỉnh",
        "Chính phủ, chính phủ",
        "Thủ tướng, thủ tướng chính phủ",
        "Bộ Lao động - Thương binh và Xã hội, bộ lao động - thương binh và xã hội",
        "Sở Tài chính tỉnh Sao Mai, sở tài chính tỉnh sao mai"
    })
    void normalFormOfAName(String printed, String key) {
        Authority authority = Authority.of(printed);
        assertThat(authority.key()).isEqualTo(key);
        assertThat(Authority.of(authority.key()))
                .as("its key is its own normal form")
                .isEqualTo(authority);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND huyện", "UBND các xã", "Ban Chấp hành Đảng bộ tỉnh"})
    void aLevelOrAPluralIsNoOneUnit(String printed) {
        assertThat(Authority.of(printed).isKnown()).isFalse();
    }

    @Test
    void keepsPlacesApartThatDifferByAMarkOnly() {
        assertThat(Authority.of("UBND xã Tân Lập").mayBe(Authority.of("UBND xã Tản Lập")))
                .isFalse();
    }

    @Test
    void districtOfACommuneIsTheOneThatItsDocumentNames() {
        Authority own = Authority.of("UBND xã Hòa An");
        Authority district = Authority.of("UBND huyện");
        assertThat(new Surroundings(own, List.of(new Place("huyện", "sao mai")))
                        .locate(district)
                        .key())
                .isEqualTo("ubnd huyện sao mai");
        assertThat(new Surroundings(own, List.of(new Place("huyện", "sao mai"), new Place("huyện", "mây")))
                        .locate(district)
                        .key())
                .isEqualTo("ubnd huyện");
        assertThat(new Surroundings(own, List.of())
                        .locate(Authority.of("UBND xã"))
                        .key())
                .isEqualTo("ubnd xã hòa an");
    }

    @ParameterizedTest
    @CsvSource({
        "Phòng Kinh tế xã, phòng kinh tế@xã hòa an, false",
        "Phòng Kinh tế, phòng kinh tế@xã hòa an, false",
        "UBND xã, ubnd xã hòa an, false",
        "UBND xã Hoà An, ubnd xã hòa an, false",
        "Phòng Dân tộc huyện, phòng dân tộc@huyện sao mai, false",
        "'các phòng, ban có liên quan', 'các phòng, ban có liên quan@xã hòa an', true"
    })
    void unitWithinTheIssuingAuthority(String printed, String key, boolean generic) {
        Surroundings around = new Surroundings(Authority.of("UBND xã Hòa An"), List.of(new Place("huyện", "sao mai")));
        UnitName unit = UnitName.of(printed, around);
        assertThat(unit.key()).isEqualTo(key);
        assertThat(unit.generic()).isEqualTo(generic);
    }
}
