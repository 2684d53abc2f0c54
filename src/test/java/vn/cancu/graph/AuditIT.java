package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.Audits;
import vn.cancu.audit.Judgement.Verdict;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;

/** The audit of the seeds and the samples: what an inspector must see there, and what must stay quiet. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditIT {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final AuditQuestion ALL = new AuditQuestion(null, null, null);

    private final Graph graph;

    @TempDir
    private Path folder;

    AuditIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeAll
    static void read(DocumentStore store) {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here");
        Stream.concat(ReadFiles.in(SEEDS).stream(), ReadFiles.in(Path.of("data", "samples")).stream())
                .forEach(store::store);
    }

    private Audits audits() {
        return new Audits(new AuditQueries(graph), Clock.systemUTC(), folder);
    }

    @Test
    void findsWhatIsWrongInTheSeedsAndStaysQuietOnTheSumsOfDanTien() {
        assertThat(found("000_")).contains("surplus-digit:51", "rule-later:23", "target-below-result:75");
        assertThat(found("001_"))
                .containsExactly("component-number:151", "component-number:203", "component-number:241");
        assertThat(found("002_")).contains("unit-slip:45", "numbering-gap:135");
        assertThat(found("003_")).contains("numbering-gap:138", "period-digits:13");
        assertThat(found("004_")).contains("unit-slip:63", "numbering-gap:57", "numbering-gap:223");
    }

    @Test
    void findsThePlantedFaultsOfTheSamplesAndNoOther() {
        assertThat(found("16-")).isEmpty();
        assertThat(found("17-")).containsExactly("blank-number:5", "blank-day:7", "sum-mismatch:55");
        assertThat(found("18-")).isEmpty();
        assertThat(found("20-")).isEmpty();
        assertThat(found("21-")).contains("component-number:55", "component-number:61", "grand-total:73");
    }

    @Test
    void asksForOneDocumentAUnitOrAYear() {
        assertThat(audits().report(new AuditQuestion("30/KH-UBND", null, null)).findings())
                .hasSize(3);
        assertThat(audits().report(new AuditQuestion(null, "xã Đồng Vạc", 2025)).findings())
                .allSatisfy(finding -> assertThat(finding.document().file()).contains("21-"));
    }

    @Test
    void keepsAJudgementWhenTheDocumentIsReadAgainWithOtherLines(DocumentStore store) {
        ReadFile seventeen = ReadFiles.in(Path.of("data", "samples")).stream()
                .filter(file -> file.path().contains("17-ke-hoach"))
                .findFirst()
                .orElseThrow();
        AuditFinding sum = audits().report(ALL).findings().stream()
                .filter(finding -> finding.rule().id().equals("sum-mismatch")
                        && String.valueOf(finding.document().file()).contains("17-ke-hoach"))
                .findFirst()
                .orElseThrow();
        assertThat(audits().judge(sum.id(), Verdict.DISMISSED, "đã đính chính", "thanh tra"))
                .isPresent();
        assertThat(audits().judge("nothing", Verdict.DISMISSED, "x", "thanh tra"))
                .isEmpty();
        store.store(ReadFiles.of(seventeen.path(), "\n\n" + text(Path.of(seventeen.path()))));
        assertThat(audits().report(ALL).findings())
                .filteredOn(finding -> finding.id().equals(sum.id()))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.quotes().getFirst().line())
                            .isEqualTo(sum.quotes().getFirst().line() + 2);
                    assertThat(again.judgement()).isNotNull();
                });
        store.store(seventeen);
    }

    private List<String> found(String file) {
        return audits().report(ALL).findings().stream()
                .filter(finding -> Path.of(String.valueOf(finding.document().file()))
                        .getFileName()
                        .toString()
                        .startsWith(file))
                .map(finding ->
                        finding.rule().id() + ":" + finding.quotes().getFirst().line())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
