package vn.cancu.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.authority.Relation.AMENDS;
import static vn.cancu.authority.Relation.BASED_ON;
import static vn.cancu.authority.Relation.REPEALS;
import static vn.cancu.authority.Relation.REPLACES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.catalogue.Catalogue;

/** A plan of 10/5/2024 rests on a decree of 19/4/2022; today is 1/3/2026. */
class ClocksTests {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String PLAN = "30/KH-UBND";
    private static final String DECREE = "5_2022_ND-CP";
    private static final String LATER = "8/2023/NĐ-CP";

    @Test
    void isInForceOnlyFromTheDayThatTheDocumentStates() {
        StandingDocument decree = ask(drawn().inForce(DECREE, "2022-06-01", null), "2022-05-31");
        assertThat(decree.status()).isEqualTo(Status.IN_FORCE);
        assertThat(decree.statusWhenSigned()).isEqualTo(Status.IN_FORCE);
        assertThat(decree.statusOn()).isEqualTo(Status.NOT_YET);
        assertThat(decree.reason().quote()).isEqualTo("có hiệu lực từ 2022-06-01");
        assertThat(decree.reason().file()).isEqualTo(DECREE + ".txt");
        assertThat(decree.reason().line()).isEqualTo(90);
        assertThat(ask(drawn().inForce(DECREE, "2022-06-01", null), "2022-06-01")
                        .statusOn())
                .isEqualTo(Status.IN_FORCE);
    }

    @Test
    void isUnverifiedWhereNobodySaysAndNotYetBeforeItWasSigned() {
        StandingDocument decree = ask(drawn(), "2022-04-18");
        assertThat(decree.status()).isEqualTo(Status.UNVERIFIED);
        assertThat(decree.statusOn()).isEqualTo(Status.NOT_YET);
    }

    @Test
    void countsAnAmendmentFromItsEntryIntoForceNotFromItsDate() {
        DrawnGraph graph = drawn().inForce(DECREE, "2022-04-19", null)
                .edge(LATER, AMENDS, DECREE)
                .inForce(LATER, "2023-08-15", null);
        assertThat(ask(graph, "2023-08-14").statusOn()).isEqualTo(Status.IN_FORCE);
        StandingDocument decree = ask(graph, "2023-08-15");
        assertThat(decree.statusOn()).isEqualTo(Status.AMENDED);
        assertThat(decree.reasonOn().by()).isEqualTo(LATER);
        assertThat(decree.reasonOn().since()).isEqualTo("2023-08-15");
        assertThat(decree.reasonOn().quote()).isEqualTo("dẫn " + DECREE);
    }

    @Test
    void tellsThatTheDayOfAChangeIsItsDateOfIssueWhereNoOtherIsKnown() {
        StandingDocument decree = ask(drawn().edge(LATER, AMENDS, DECREE), "2024-01-01");
        assertThat(decree.statusOn()).isEqualTo(Status.AMENDED);
        assertThat(decree.reasonOn().text()).contains("ngày có hiệu lực của văn bản ấy chưa xác minh");
    }

    @Test
    void takesARepealOfSomeProvisionsForAnAmendment() {
        StandingDocument decree = ask(drawn().partly(LATER, REPEALS, DECREE), "2024-01-01");
        assertThat(decree.statusOn()).isEqualTo(Status.AMENDED);
        assertThat(decree.reasonOn().text()).contains("một phần");
        assertThat(decree.endedBy()).isEmpty();
    }

    @Test
    void isNotCalledInForceWhereAnEndIsStatedWithoutADay() {
        DrawnGraph graph = drawn().document("9/NĐ-CP", "Nghị định", null, null, 5)
                .inForce(DECREE, "2022-04-19", null)
                .edge("9/NĐ-CP", REPLACES, DECREE);
        StandingDocument decree = ask(graph, "2024-01-01");
        assertThat(decree.statusOn()).isEqualTo(Status.UNVERIFIED);
        assertThat(decree.reasonOn().by()).isEqualTo("9/NĐ-CP");
        assertThat(decree.endedBy()).containsExactly("9/NĐ-CP");
    }

    @Test
    void callsTheEndOfAPeriodThatAndNothingElse() {
        DrawnGraph graph = drawn().inForce(DECREE, "2022-04-19", "2025-12-31");
        assertThat(ask(graph, "2025-12-31").statusOn()).isEqualTo(Status.IN_FORCE);
        assertThat(ask(graph, "2026-01-01").statusOn()).isEqualTo(Status.PERIOD_OVER);
        DrawnGraph money = new DrawnGraph()
                .document(PLAN, "Kế hoạch", "2024-05-10", null, DocumentCard.NO_RANK)
                .document("77/QĐ-UBND", "Quyết định", "2023-12-20", "phân bổ vốn giai đoạn 2022-2024", 12)
                .edge(PLAN, BASED_ON, "77/QĐ-UBND");
        StandingDocument decision = standing(answer(money, () -> Validity.NONE, "2025-01-01"));
        assertThat(decision.statusOn()).isEqualTo(Status.PERIOD_OVER);
        assertThat(decision.reasonOn().text()).isEqualTo("Hết giai đoạn 2022-2024, theo tên văn bản.");
    }

    @Test
    void takesSignedOffRowsWhereDocumentsDoNotSay() {
        Validity validity = validity(
                "symbol,event,date,source",
                "5/2022/NĐ-CP,in_force,2022-04-19,Điều 15 khoản 1",
                "5/2022/NĐ-CP,replaced_by 9/2025/NĐ-CP,01/7/2025,\"Điều 40, khoản 2 NĐ 9/2025/NĐ-CP\"");
        StandingDocument decree = standing(answer(drawn(), () -> validity, "2025-06-30"));
        assertThat(decree.statusOn()).isEqualTo(Status.IN_FORCE);
        assertThat(decree.status()).isEqualTo(Status.REPLACED);
        assertThat(decree.endedBy()).containsExactly("9/2025/NĐ-CP");
        assertThat(decree.reason())
                .isEqualTo(new Reason(
                        "Bị thay thế bởi 9/2025/NĐ-CP từ 01/07/2025, theo validity.csv dòng 3.",
                        "9/2025/NĐ-CP",
                        "2025-07-01",
                        "validity.csv",
                        3,
                        "Điều 40, khoản 2 NĐ 9/2025/NĐ-CP"));
    }

    @Test
    void tellsRowsThatItDoesNotUnderstandByLineAndUsesTheOthers() {
        Validity validity = validity(
                "# remark",
                "symbol,event,date,source",
                "12/QĐ-UBND,in_force,2024-04-03,thiếu cơ quan",
                "5/2022/NĐ-CP,forever,2022-04-19,x",
                "5/2022/NĐ-CP,in_force,31/02/2022,x",
                "5/2022/NĐ-CP,amended_by,2022-04-19,x",
                "5/2022/NĐ-CP,in_force,2022-04-19,",
                "5/2022/NĐ-CP,in_force",
                "5/2022/NĐ-CP,in_force,2022-04-19,Điều 15");
        assertThat(validity.problems())
                .hasSize(6)
                .satisfies(all -> assertThat(all.getFirst()).startsWith("validity.csv dòng 3: “12/QĐ-UBND”"));
        BasisAnswer answer = answer(drawn(), () -> validity, "2024-01-01");
        assertThat(standing(answer).statusOn()).isEqualTo(Status.IN_FORCE);
        assertThat(answer.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.VALIDITY_ROW)
                .hasSize(6);
    }

    @Test
    void namesALocalDocumentByDateAndIssuer() {
        Validity validity =
                validity("12/QĐ-UBND ngày 03/4/2024 của UBND xã Khuổi Sáng,repealed,2025-07-01,Quyết định 3/QĐ-UBND");
        assertThat(validity.problems()).isEmpty();
        assertThat(validity.of("12_QD-UBND~ubnd-xã-khuổi-sáng~2024-04-03")).hasSize(1);
    }

    @Test
    void understandsEveryRowOfTheProgramsOwnFile() {
        assertThat(new ValidityFiles(null).get().of("27_2022_ND-CP")).hasSize(2);
    }

    private static Validity validity(String... lines) {
        ValidityTable table = ValidityTable.of("validity.csv", List.of(lines));
        return new Validity(table.rows(), table.problems());
    }

    private static DrawnGraph drawn() {
        return new DrawnGraph()
                .document(PLAN, "Kế hoạch", "2024-05-10", "thực hiện Chương trình năm 2024", DocumentCard.NO_RANK)
                .document(DECREE, "5/2022/NĐ-CP", "Nghị định", "2022-04-19", "quy định cơ chế quản lý", 5)
                .document(LATER, "Nghị định", "2023-06-24", null, 5)
                .edge(PLAN, BASED_ON, DECREE);
    }

    private static StandingDocument ask(DrawnGraph graph, String on) {
        return standing(answer(graph, () -> Validity.NONE, on));
    }

    private static BasisAnswer answer(DrawnGraph graph, java.util.function.Supplier<Validity> validity, String on) {
        return new Authority(graph, Catalogue.load(), validity, TODAY)
                .basis(new BasisQuestion("nuoc sinh hoat", null, null, LocalDate.parse(on)));
    }

    private static StandingDocument standing(BasisAnswer answer) {
        return answer.paths().getFirst().steps().getFirst().document();
    }
}
