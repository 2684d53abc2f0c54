package vn.cancu.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitNameTests {
    @Test
    void isLookedUpByThePlaceHoweverTheCommitteeIsWritten() {
        assertThat(UnitName.lookup("UBND xã Nậm Hồng")).isEqualTo("xa nam hong");
        assertThat(UnitName.lookup("Ủy ban nhân dân xã Nậm Hồng, huyện Thượng Sơn"))
                .isEqualTo("xa nam hong");
        assertThat(UnitName.lookup("xa nam hong")).isEqualTo("xa nam hong");
    }

    @Test
    void keepsDepartmentsAsTheyAre() {
        assertThat(UnitName.lookup("Phòng Kinh tế xã")).isEqualTo("phong kinh te xa");
        assertThat(UnitName.lookup("UBND")).isEqualTo("ubnd");
        assertThat(UnitName.lookup("Ủy ban xã Nậm Hồng")).isEqualTo("xa nam hong");
        assertThat(UnitName.lookup("Ủy ban Dân tộc")).isEqualTo("uy ban dan toc");
    }
}
