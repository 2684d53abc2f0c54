package vn.cancu.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cancu.authority.Relation.AMENDS;
import static vn.cancu.authority.Relation.BASED_ON;
import static vn.cancu.authority.Relation.REPLACES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cancu.authority.Warning.Kind;
import vn.cancu.catalogue.Catalogue;

class AuthorityTests {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String PLAN = "30/KH-UBND";
    private static final String LAW = "9/2019/QH14";
    private static final String DECREE = "5/2022/NĐ-CP";
    private static final String DECISION = "77/QĐ-UBND";

    @Test
    void leadsFromAnItemToTheAssemblyOverAllThatLiesBetween() {
        BasisAnswer answer = ask(drawn().edge(PLAN, BASED_ON, DECISION)
                .edge(DECISION, BASED_ON, DECREE)
                .edge(DECREE, BASED_ON, LAW));
        assertThat(answer.paths()).hasSize(1);
        BasisPath path = answer.paths().getFirst();
        assertThat(path.complete()).isTrue();
        assertThat(path.functions()).containsExactly(Function.ALLOCATES);
        assertThat(path.steps()).extracting(Hop::to).containsExactly(DECISION, DECREE, LAW);
        assertThat(answer.warnings()).isEmpty();
    }

    @Test
    void putsCompletePathsBeforeBrokenOnesAndTellsWhereNoneIsComplete() {
        BasisAnswer both = ask(drawn().edge(PLAN, BASED_ON, DECISION).edge(PLAN, BASED_ON, LAW));
        assertThat(both.paths()).extracting(BasisPath::complete).containsExactly(true, false);
        assertThat(both.paths()).extracting(BasisPath::rank).containsExactly(1, 2);
        BasisAnswer broken = ask(drawn().edge(PLAN, BASED_ON, DECISION));
        assertThat(kinds(broken)).containsExactly(Kind.BROKEN);
    }

    @Test
    void namesWhatIsMissingWhereAPathBreaksAndWhoCitesIt() {
        BasisAnswer broken = ask(drawn().cited("41/QĐ-UBND", "Quyết định")
                .edge(PLAN, BASED_ON, DECISION)
                .edge(DECISION, BASED_ON, "41/QĐ-UBND"));
        assertThat(broken.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.detail())
                        .contains("chưa có trong kho: Quyết định 41/QĐ-UBND (Quyết định " + DECISION + " dẫn, "));
        assertThat(ask(drawn().edge(PLAN, BASED_ON, DECISION)).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.detail()).doesNotContain("chưa có trong kho"));
    }

    @Test
    void givesAnAmendmentTheFunctionOfWhatItAmendsAndTellsOfIt() {
        BasisAnswer answer = ask(drawn().document("8/2023/NĐ-CP", "Nghị định", "2023-06-24", null, 5)
                .edge(PLAN, BASED_ON, DECREE)
                .edge(PLAN, BASED_ON, "8/2023/NĐ-CP")
                .edge("8/2023/NĐ-CP", AMENDS, DECREE));
        assertThat(answer.paths())
                .allSatisfy(path -> assertThat(path.functions()).containsExactly(Function.GOVERNS));
        StandingDocument decree = standing(answer, DECREE);
        assertThat(decree.amendedBy()).containsExactly("8/2023/NĐ-CP");
        assertThat(decree.status()).isEqualTo(Status.AMENDED);
        assertThat(decree.statusWhenSigned()).isEqualTo(Status.AMENDED);
        assertThat(decree.statusOn()).isEqualTo(Status.UNVERIFIED);
    }

    @Test
    void callsNothingInForceThatNobodyStates() {
        BasisAnswer answer = ask(drawn().edge(PLAN, BASED_ON, LAW));
        assertThat(standing(answer, LAW).status()).isEqualTo(Status.UNVERIFIED);
    }

    @Test
    void tellsWhatWasReplacedAndWhosePeriodIsOver() {
        BasisAnswer answer = ask(drawn().document("88/QĐ-UBND", "Quyết định", "2025-02-01", null, 12)
                .edge(PLAN, BASED_ON, DECISION)
                .edge("88/QĐ-UBND", REPLACES, DECISION));
        StandingDocument decision = standing(answer, DECISION);
        assertThat(decision.status()).isEqualTo(Status.REPLACED);
        assertThat(decision.statusWhenSigned()).isEqualTo(Status.UNVERIFIED);
        assertThat(decision.endedBy()).containsExactly("88/QĐ-UBND");
        assertThat(kinds(answer)).contains(Kind.LAPSED);
        assertThat(standing(ask(drawn().edge(PLAN, BASED_ON, DECISION)), DECISION)
                        .status())
                .isEqualTo(Status.PERIOD_OVER);
    }

    @Test
    void leavesARingAtItsFirstRepetitionAndTells() {
        BasisAnswer answer = ask(drawn().edge(PLAN, BASED_ON, DECISION)
                .edge(DECISION, BASED_ON, DECREE)
                .edge(DECREE, BASED_ON, DECISION));
        assertThat(answer.paths()).hasSize(1);
        assertThat(answer.paths().getFirst().steps()).hasSize(2);
        assertThat(kinds(answer)).contains(Kind.CYCLE);
    }

    @Test
    void tellsADocumentThatCitesItselfOrOneOfALaterDay() {
        BasisAnswer answer = ask(drawn().document("99/QĐ-UBND", "Quyết định", "2024-11-01", null, 12)
                .itself(PLAN)
                .edge(PLAN, BASED_ON, "99/QĐ-UBND"));
        assertThat(kinds(answer)).contains(Kind.SELF_CITATION, Kind.FUTURE);
        assertThat(answer.ambiguous()).isEmpty();
    }

    @Test
    void showsAnUnclearMentionWithItsCandidatesAndNoHop() {
        BasisAnswer answer = ask(drawn().edge(PLAN, BASED_ON, LAW).unclear(PLAN, "Nghị định", DECREE, LAW));
        assertThat(answer.ambiguous()).hasSize(1);
        assertThat(answer.ambiguous().getFirst().candidates())
                .extracting(DocumentCard::key)
                .containsExactly(DECREE, LAW);
        assertThat(answer.paths()).hasSize(1);
    }

    @Test
    void beginsAtADocumentThatIsNamedByItsSymbol() {
        BasisAnswer answer = new Authority(
                        drawn().edge(DECREE, BASED_ON, LAW), Catalogue.load(), () -> Validity.NONE, TODAY)
                .basis(new BasisQuestion("Nghị định số " + DECREE, null, null, null));
        assertThat(answer.items()).extracting(FoundItem::key).containsExactly(DECREE);
        assertThat(answer.paths()).extracting(BasisPath::complete).containsExactly(true);
    }

    @Test
    void saysSoWhereNothingFits() {
        BasisAnswer answer = new Authority(drawn(), Catalogue.load(), () -> Validity.NONE, TODAY)
                .basis(new BasisQuestion("sân bay vũ trụ", null, null, null));
        assertThat(kinds(answer)).containsExactly(Kind.NO_ITEM);
    }

    @Test
    void staysBoundedWhereEveryDocumentRestsOnEveryOther() {
        DrawnGraph graph = drawn();
        List<String> many =
                IntStream.range(0, 60).mapToObj(i -> (100 + i) + "/QĐ-UBND").toList();
        many.forEach(key -> graph.document(key, "Quyết định", null, null, 12));
        many.forEach(a -> many.forEach(b -> {
            if (!a.equals(b)) {
                graph.edge(a, BASED_ON, b);
            }
        }));
        many.forEach(key -> graph.edge(PLAN, BASED_ON, key));
        BasisAnswer answer = ask(graph);
        assertThat(answer.paths()).hasSizeLessThanOrEqualTo(60);
        assertThat(kinds(answer)).contains(Kind.CYCLE, Kind.CUT_SHORT);
    }

    @Test
    void namesFiveOfManyRingsAndTheNumberOfTheOthers() {
        DrawnGraph graph = drawn().edge(PLAN, BASED_ON, DECISION);
        for (int i = 0; i < 9; i++) {
            String key = (200 + i) + "/QĐ-UBND";
            graph.document(key, "Quyết định", null, null, 12)
                    .edge(DECISION, BASED_ON, key)
                    .edge(key, BASED_ON, DECISION);
        }
        assertThat(ask(graph).warnings().stream().filter(warning -> warning.kind() == Kind.CYCLE))
                .hasSize(6)
                .last()
                .satisfies(warning -> assertThat(warning.detail()).contains("4 vòng khác"));
    }

    @Test
    void answersThroughADecreeThatTenThousandDocumentsCiteAsThroughOneThatTwoCite() {
        DrawnGraph graph = drawn().edge(PLAN, BASED_ON, DECREE).edge(DECREE, BASED_ON, LAW);
        BasisAnswer two = ask(graph);
        for (int i = 0; i < 10_000; i++) {
            graph.document(i + "/BC-UBND", "Báo cáo", null, null, DocumentCard.NO_RANK)
                    .edge(i + "/BC-UBND", BASED_ON, DECREE);
        }
        assertThat(ask(graph)).isEqualTo(two);
        assertThat(two.paths()).hasSize(1);
    }

    @Test
    void showsBesideAnApprovalThatIsNotHeldWhatTextsNameOfTheSameProgrammeAndNeverAsAHop() {
        String approval = "1719/QĐ-TTg";
        String scheme = "88/2019/QH14";
        String programme =
                "phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030";
        BasisAnswer answer = ask(drawn().cited(approval, "Quyết định")
                .document(scheme, "Nghị quyết", "2019-11-18", null, 2)
                .edge(PLAN, BASED_ON, approval)
                .beside(approval, scheme, "phê duyệt Đề án tổng thể " + programme)
                .beside(approval, LAW, "Luật khác"));
        assertThat(answer.paths()).singleElement().satisfies(path -> {
            assertThat(path.complete()).isTrue();
            assertThat(path.steps()).extracting(Hop::to).containsExactly(approval);
        });
        assertThat(answer.beside()).singleElement().satisfies(beside -> {
            assertThat(beside.end()).isEqualTo(approval);
            assertThat(beside.document().key()).isEqualTo(scheme);
            assertThat(beside.line()).isEqualTo(39);
        });
    }

    private static DrawnGraph drawn() {
        return new DrawnGraph()
                .document(PLAN, "Kế hoạch", "2024-05-10", "thực hiện Chương trình năm 2024", DocumentCard.NO_RANK)
                .document(DECISION, "Quyết định", "2023-12-20", "phân bổ vốn năm 2024", 12)
                .document(DECREE, "Nghị định", "2022-04-19", "quy định cơ chế quản lý", 5)
                .document(LAW, "Luật", "2019-06-13", "Một luật", 2);
    }

    private static BasisAnswer ask(DrawnGraph graph) {
        return new Authority(graph, Catalogue.load(), () -> Validity.NONE, TODAY)
                .basis(new BasisQuestion("nuoc sinh hoat", null, null, LocalDate.of(2023, 1, 1)));
    }

    private static StandingDocument standing(BasisAnswer answer, String key) {
        return answer.paths().stream()
                .flatMap(path -> path.steps().stream())
                .filter(hop -> hop.to().equals(key))
                .findFirst()
                .orElseThrow()
                .document();
    }

    private static List<Kind> kinds(BasisAnswer answer) {
        return answer.warnings().stream().map(Warning::kind).toList();
    }
}
