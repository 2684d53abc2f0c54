package vn.cancu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.identity.Surroundings.Place;
import vn.cancu.text.PartialDate;

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
        "Phòng Kinh tế xã, 'phòng kinh tế@xã hòa an, huyện sao mai', false",
        "UBND xã, 'ubnd xã hòa an, huyện sao mai', false",
        "UBND xã Hoà An, 'ubnd xã hòa an, huyện sao mai', false",
        "Phòng Dân tộc huyện, phòng dân tộc@huyện sao mai, false",
        "Phòng Dân tộc, phòng dân tộc@huyện sao mai, false",
        "Giám đốc Sở Nội vụ, 'sở nội vụ@tỉnh (xã hòa an, huyện sao mai)', false",
        "UBND tỉnh, 'ubnd tỉnh (xã hòa an, huyện sao mai)', false",
        "công chức VHXX, 'công chức văn hóa xã hội@xã hòa an, huyện sao mai', false",
        "Công chức Kế toán – Tài chính, 'công chức tài chính kế toán@xã hòa an, huyện sao mai', false",
        "Ủy ban Mặt trận Tổ quốc Việt Nam huyện, ủy ban mttq việt nam@huyện sao mai, false",
        "BCD các CTMTQG xã, 'ban chỉ đạo các chương trình mục tiêu quốc gia@xã hòa an, huyện sao mai', false",
        "'UBND xã Hòa An, huyện Mây', 'ubnd xã hòa an, huyện mây', false",
        "'phòng, ban, tổ chức đoàn thể', 'phòng ban tổ chức đoàn thể@xã hòa an, huyện sao mai', true",
        "UBND các xã, 'ubnd các xã@xã hòa an, huyện sao mai', true",
        "'các phòng, ban có liên quan', 'các phòng ban có liên quan@xã hòa an, huyện sao mai', true"
    })
    void unitWithinTheIssuingAuthority(String printed, String key, boolean generic) {
        Surroundings around = new Surroundings(Authority.of("UBND xã Hòa An"), List.of(new Place("huyện", "sao mai")));
        UnitName unit = UnitName.of(printed, around);
        assertThat(unit.key()).isEqualTo(key);
        assertThat(unit.generic()).isEqualTo(generic);
    }

    @Test
    void aCommuneHasDepartmentsOfItsOwnOnceThereAreNoDistricts() {
        Surroundings around = new Surroundings(
                Authority.of("UBND xã Hòa An"),
                List.of(new Place("huyện", "sao mai")),
                PartialDate.parse("2025-08-01"));
        assertThat(UnitName.of("Phòng Kinh tế", around).key()).isEqualTo("phòng kinh tế@xã hòa an, huyện sao mai");
    }

    @Test
    void tellsOneUnitFromThoseNamedBesideItInGeneral() {
        Surroundings around = new Surroundings(Authority.of("UBND xã Hòa An"), List.of(new Place("huyện", "sao mai")));
        assertThat(UnitName.all("Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội", around))
                .extracting(UnitName::generic)
                .containsExactly(false, true);
    }

    @Test
    void keepsCommunesOfOneNameInTwoDistrictsApart() {
        UnitName one = UnitName.of("UBND xã Tân Lập, huyện Mây", new Surroundings(null, List.of()));
        UnitName other = UnitName.of("UBND xã Tân Lập, huyện Gió", new Surroundings(null, List.of()));
        assertThat(one.key()).isNotEqualTo(other.key());
        assertThat(one.above()).map(UnitName::key).contains("ubnd huyện mây");
    }

    @Test
    void allOfAUnitFollowsFromItsKey() {
        Surroundings around = new Surroundings(Authority.of("UBND xã Hòa An"), List.of(new Place("huyện", "sao mai")));
        for (String printed :
                List.of("Phòng Kinh tế xã", "UBND xã", "UBND huyện", "UBND tỉnh", "Trạm Y tế", "Chính phủ")) {
            UnitName unit = UnitName.of(printed, around);
            assertThat(UnitName.ofKey(unit.key())).isEqualTo(unit);
        }
    }
}
