package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.correction.Correction;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Doubtful;
import vn.cancu.correction.Outcome;
import vn.cancu.correction.UnclearUnit;
import vn.cancu.correction.Waiting;
import vn.cancu.document.Item;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;
import vn.cancu.intake.Stored;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;

/** What a person puts right: it takes effect, holds whatever is read again in whatever order, and goes without a trace. */
@ExtendWith(GraphServer.class)
@GraphServer.EachTest
class CorrectionsIT {
    private static final List<ReadFile> SAMPLES = ReadFiles.in(Path.of("data", "samples"));
    private static final String DISTRICT = "58/KH-UBND";
    private static final String PROVINCE = "142/KH-UBND";
    private static final Instant NOW = Instant.parse("2026-03-01T08:30:00Z");

    private final Graph graph;
    private final DocumentStore store;
    private final GraphServer.Running server;
    private final Corrections corrections;

    @TempDir
    static Path place;

    CorrectionsIT(Graph graph, DocumentStore store, GraphServer.Running server) {
        this.graph = graph;
        this.store = store;
        this.server = server;
        corrections = new Corrections(
                new StoredCorrections(graph, new ListedDocuments(Catalogue.load())),
                new ChangeLog(new Home(place), Clock.systemUTC()),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void read() {
        SAMPLES.forEach(store::store);
    }

    private Correction made(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).correction();
    }

    private Correction merged() {
        return made(corrections.merge(PROVINCE, DISTRICT, "bản in lại", "người rà soát"));
    }

    /** The graph as the questions see it: what is kept of corrections is left out. */
    private List<String> dump() {
        return GraphDump.of(graph).stream()
                .filter(line -> !line.contains("Correction") && !line.contains("Removed"))
                .toList();
    }

    private String citers(String symbol) {
        return graph.read("test/mentions", Map.of()).stream()
                .filter(row -> row.get("symbol").asString("").equals(symbol))
                .map(row -> row.get("one").asString("?"))
                .distinct()
                .sorted()
                .toList()
                .toString();
    }

    @Test
    void whatIsMergedIsCitedAsOneAndLeavesTheIndex() {
        long revision = store.revision();
        Correction correction = merged();
        assertThat(correction.id()).isEqualTo("c0001");
        assertThat(correction.at()).isEqualTo(NOW);
        assertThat(corrections.all()).containsExactly(correction);
        assertThat(citers(DISTRICT)).isEqualTo("[" + correction.target() + "]");
        assertThat(store.removedSince(revision)).containsExactlyElementsOf(correction.documents());
        assertThat(corrections.merge(PROVINCE, DISTRICT, "lần nữa", "người rà soát"))
                .isEqualTo(new Outcome.NotFound(DISTRICT));
    }

    /** The mentions of the first were told of the second by the first merge, under a symbol that the third does not have. */
    @Test
    void whatIsMergedIntoWhatIsMergedLosesNoMention() {
        List<String> before = dump();
        Correction first = merged();
        List<String> once = dump();
        Correction second = made(corrections.merge("4417/QĐ-UBND", PROVINCE, "cũng là một", "người rà soát"));
        assertThat(second.target()).isNotEqualTo(first.target());
        assertThat(citers(DISTRICT)).isEqualTo("[" + second.target() + "]");
        assertThat(citers(PROVINCE)).isEqualTo("[" + second.target() + "]");
        assertThat(corrections.undo(second.id(), null, "trưởng phòng")).isPresent();
        assertThat(dump()).isEqualTo(once);
        assertThat(corrections.undo(first.id(), null, "trưởng phòng")).isPresent();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void undoingLeavesTheGraphAsItWas() {
        List<String> before = dump();
        Correction merge = merged();
        Correction split = made(corrections.split(
                "4417/QĐ-UBND", sample("16-").path(), null, PROVINCE, "dẫn nhầm số", "người rà soát"));
        assertThat(split.mentions()).isNotEmpty();
        assertThat(dump()).isNotEqualTo(before);
        long revision = store.revision();
        assertThat(corrections.undo(merge.id(), "không phải", "trưởng phòng")).isPresent();
        assertThat(store.changedSince(revision, 10)).extracting("key").containsAll(merge.documents());
        assertThat(corrections.undo(split.id(), null, "trưởng phòng")).isPresent();
        assertThat(dump()).isEqualTo(before);
        assertThat(store.removedSince(0)).isEmpty();
        assertThat(corrections.undo(merge.id(), "lần nữa", "trưởng phòng")).isEmpty();
        assertThat(corrections.all())
                .extracting(Correction::undone)
                .containsExactly(
                        new Correction.Undone("trưởng phòng", NOW, null),
                        new Correction.Undone("trưởng phòng", NOW, "không phải"));
    }

    @Test
    void holdsWhateverIsReadAgainInWhateverOrder() {
        Correction split = made(corrections.split(
                "4417/QĐ-UBND", sample("16-").path(), null, null, "không phải quyết định này", "người rà soát"));
        merged();
        List<String> corrected = dump();
        for (ReadFile file : SAMPLES.reversed()) {
            ReadFile blank = ReadFiles.of(file.path(), "Trang trắng số " + file.path() + "\n");
            store.store(blank);
        }
        for (ReadFile file : SAMPLES) {
            store.store(file);
        }
        assertThat(dump()).isEqualTo(corrected);
        assertThat(split.target()).isNull();
        assertThat(graph.read("test/mentions", Map.of()).stream()
                        .filter(row -> split.mentions().contains(row.get("id").asString())))
                .hasSameSizeAs(split.mentions())
                .allMatch(row -> row.get("one").isNull()
                        && row.get("candidates").asList().isEmpty());
    }

    /** Neo4j 2026.08 finds a node by its key after its deletion where it got its label within the same transaction. */
    @Test
    void whatWasMergedAndIsHeldNoMoreIsFoundNoMore() {
        List<String> gone = merged().documents();
        List<String> keys = graph.writing(statements -> {
            gone.forEach(key -> statements.run("store/forget", Map.of("key", key)));
            statements.run("store/uncited", Map.of("keys", gone));
            return statements.rows("test/document-keys", Map.of()).stream()
                    .map(row -> row.get("key").asString())
                    .toList();
        });
        assertThat(keys).isNotEmpty().doesNotContainAnyElementsOf(gone);
    }

    /** Two communes of the number and day, one of them not told where it is: the third may mean either until a person says which. */
    @Test
    void whatMayMeanSeveralWaitsUntilAPersonChooses() {
        server.empty();
        for (String district : List.of("Nắng Hồng", "Khe Lạng")) {
            store.store(ReadFiles.of(
                    "qd-" + district + ".txt", """
                    ỦY BAN NHÂN DÂN
                    HUYỆN %s
                    Số: 77/QĐ-UBND
                    %s, ngày 05 tháng 01 năm 2024
                    QUYẾT ĐỊNH
                    Về việc giao dự toán năm 2024
                    """.formatted(district.toUpperCase(Locale.ROOT), district)));
        }
        store.store(ReadFiles.of("ke-hoach.txt", """
                KẾ HOẠCH
                Trồng cây năm 2024

                Căn cứ Quyết định số 77/QĐ-UBND ngày 05/01/2024 của UBND huyện về việc giao dự toán năm 2024;
                """));
        List<String> before = dump();
        Waiting.Queue queue = corrections.waiting(0, 10);
        assertThat(queue.count()).isEqualTo(1);
        Waiting waiting = queue.mentions().getFirst();
        assertThat(waiting.citing().file()).isEqualTo("ke-hoach.txt");
        assertThat(waiting.quote()).contains("77/QĐ-UBND");
        assertThat(waiting.candidates()).hasSize(2);
        String meant = waiting.candidates().getLast().key();

        assertThat(corrections.choose("khong-co#1:1", meant, "x", "y")).isInstanceOf(Outcome.NotFound.class);
        assertThat(corrections.choose(waiting.mention(), "khong-co", "x", "y")).isInstanceOf(Outcome.NotFound.class);
        Correction chosen = made(corrections.choose(waiting.mention(), meant, "cùng huyện", "người rà soát"));
        assertThat(chosen.documents())
                .containsExactly(waiting.candidates().getFirst().key());
        assertThat(citers("77/QĐ-UBND")).isEqualTo("[" + meant + "]");
        assertThat(corrections.waiting(0, 10)).isEqualTo(new Waiting.Queue(0, List.of()));
        assertThat(corrections.choose(waiting.mention(), meant, "bấm hai lần", "người rà soát"))
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(corrections.undo(chosen.id(), null, "trưởng phòng")).isPresent();
        assertThat(dump()).isEqualTo(before);

        store.store(ReadFiles.of("ke-hoach-chinh.txt", "Số: 5/KH-UBND\n\nKẾ HOẠCH\nTrồng cây năm 2024\n"));
        Correction merge = made(corrections.merge("5/KH-UBND", "ke-hoach.txt", "bản in lại", "người rà soát"));
        assertThat(corrections.waiting(0, 10).count())
                .as("of a document set aside")
                .isZero();
        assertThat(corrections.undo(merge.id(), null, "trưởng phòng")).isPresent();

        made(corrections.choose(waiting.mention(), null, "huyện khác", "người rà soát"));
        assertThat(corrections.waiting(0, 10).count()).isZero();
    }

    private static final String MISNUMBERED = """
            ỦY BAN NHÂN DÂN
            XÃ KHUỔI SÁNG
            Số: 44/KH-UBND
            Khuổi Sáng, ngày 05 tháng 01 năm 2024
            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi năm 2024

            Căn cứ Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ;
            %sI. NỘI DUNG
            1. Dự án 5: Chăm sóc sức khỏe nhân dân, nâng cao thể trạng, tầm vóc người dân tộc thiểu số; phòng chống suy dinh dưỡng trẻ em
            - Nội dung số 01: Tổ chức khám sức khỏe định kỳ: 20 triệu đồng.
            """;

    private List<String> components(String symbol) {
        return graph.read("test/components", Map.of("symbol", symbol)).stream()
                .map(row ->
                        row.get("item").asString() + " " + row.get("component").asString("-"))
                .toList();
    }

    /** The plan prints 5 where the programme says 7: whether the title or the number is right is for a person to say. */
    @Test
    void anItemInDoubtIsAcceptedOrCorrectedAndThatHoldsWhenItIsReadAgain() {
        store.store(ReadFiles.of("ke-hoach-44.txt", MISNUMBERED.formatted("")));
        List<String> before = dump();
        List<Doubtful> doubtful = corrections.doubtful(0, 100).items().stream()
                .filter(item -> "ke-hoach-44.txt".equals(item.document().file()))
                .toList();
        assertThat(doubtful).hasSize(1);
        Doubtful item = doubtful.getFirst();
        assertThat(item.doubt()).isEqualTo(Item.Doubt.NUMBER);
        assertThat(item.component()).isEqualTo("1719/DA7");
        assertThat(item.near())
                .anyMatch(near -> near.text().contains(item.evidence().quote()));
        assertThat(item.choices())
                .extracting(Doubtful.Choice::code)
                .contains("DA5")
                .startsWith("DA1");
        long waiting = corrections.doubtful(0, 1).count();
        assertThat(corrections.carriesOut(item.item(), "1719/DA99", "x", "y")).isInstanceOf(Outcome.NotFound.class);

        Correction accepted = made(corrections.carriesOut(item.item(), "1719/DA7", "đúng", "người rà soát"));
        assertThat(corrections.doubtful(0, 1).count()).isEqualTo(waiting - 1);
        assertThat(corrections.carriesOut(item.item(), "1719/DA5", "muộn", "người khác"))
                .isInstanceOf(Outcome.NotFound.class);
        assertThat(corrections.undo(accepted.id(), null, "trưởng phòng")).isPresent();
        assertThat(dump()).isEqualTo(before);

        long revision = store.revision();
        Correction corrected = made(corrections.carriesOut(item.item(), "1719/DA5", "theo số", "người rà soát"));
        assertThat(corrected.spot()).isNotNull();
        assertThat(components("44/KH-UBND")).containsExactly("DA5 1719/DA5", "DA5.ND01 1719/DA5");
        assertThat(store.changedSince(revision, 10))
                .singleElement()
                .satisfies(indexed -> assertThat(indexed.components()).containsExactly("1719/DA5"));
        List<String> ruled = dump();
        Stored again = store.replace(ReadFiles.of("ke-hoach-44.txt", MISNUMBERED.formatted("")));
        assertThat(Objects.requireNonNull(again.indexed()).components()).containsExactly("1719/DA5");
        assertThat(dump()).isEqualTo(ruled);
        store.store(ReadFiles.of("ke-hoach-44.txt", MISNUMBERED.formatted("Theo đề nghị của Văn phòng;\n")));
        assertThat(components("44/KH-UBND")).as("of another text").containsExactly("DA5 1719/DA5", "DA5.ND01 1719/DA5");
        Correction.Register register = corrections.register(0, 1);
        assertThat(register.count()).isEqualTo(2);
        assertThat(register.corrections())
                .singleElement()
                .satisfies(
                        each -> assertThat(Objects.requireNonNull(each.spot()).line())
                                .isEqualTo(item.evidence().line() + 1));
        assertThat(corrections.undo(corrected.id(), null, "trưởng phòng")).isPresent();
        assertThat(components("44/KH-UBND")).containsExactly("DA5 1719/DA7", "DA5.ND01 1719/DA7");

        made(corrections.carriesOut(item.item(), null, "việc khác", "người rà soát"));
        assertThat(components("44/KH-UBND")).containsExactly("DA5 -", "DA5.ND01 -");
    }

    private static ReadFile healthPlan(int number, String basis) {
        return ReadFiles.of("y-te-" + number + ".txt", """
                ỦY BAN NHÂN DÂN
                XÃ TÂN LẬP

                Số: %d/KH-UBND

                Tân Lập, ngày %02d tháng 3 năm 2024

                KẾ HOẠCH

                Thực hiện chương trình giảm nghèo năm 2024 trên địa bàn xã Tân Lập
                %s
                TỔ CHỨC THỰC HIỆN

                1. Trạm Y tế xã

                - Chủ trì khám bệnh cho hộ nghèo, báo cáo UBND xã trước ngày 15/10/2024.
                """.formatted(number, number, basis));
    }

    private List<String> unitsOf(String document) {
        return graph.read("test/units-of-duties", Map.of("document", document)).stream()
                .map(row -> row.get("unit").asString())
                .toList();
    }

    /** The third does not say in which district its commune lies, and two of that name are known. */
    @Test
    void aUnitThatMayBeSeveralIsSaidByAPersonAndThatHolds() {
        server.empty();
        for (int i = 1; i <= 2; i++) {
            store.store(healthPlan(
                    10 + i,
                    "\nCăn cứ Quyết định số 5/QĐ-UBND ngày 02/01/2024 của UBND huyện %s, tỉnh Vân Lĩnh về giao kế hoạch;\n"
                            .formatted(i == 1 ? "Nà Bốc" : "Khe Lạng")));
        }
        store.store(healthPlan(13, ""));
        List<String> before = dump();
        UnclearUnit.Queue queue = corrections.unclearUnits(0, 10);
        assertThat(queue.units()).hasSize((int) queue.count());
        UnclearUnit unit = queue.units().stream()
                .filter(each -> each.unit().startsWith("trạm y tế@"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.unit()).isEqualTo("trạm y tế@xã tân lập");
        assertThat(unit.candidates()).hasSize(2);
        assertThat(unit.near())
                .anyMatch(near -> near.text().contains(unit.evidence().quote()));
        String document = unit.document().key();
        String meant = unit.candidates().getLast().key();
        assertThat(corrections.means(document, unit.unit(), "ubnd xã khác", "x", "y"))
                .isInstanceOf(Outcome.NotFound.class);
        Correction said = made(corrections.means(document, unit.unit(), meant, "cùng huyện", "người rà soát"));
        assertThat(Objects.requireNonNull(said.spot()).document()).isEqualTo(document);
        assertThat(unitsOf(document)).contains(meant).doesNotContain(unit.unit());
        assertThat(corrections.unclearUnits(0, 10).count()).isEqualTo(queue.count() - 1);
        assertThat(corrections.means(document, unit.unit(), meant, "bấm hai lần", "y"))
                .isInstanceOf(Outcome.NotFound.class);
        List<String> ruled = dump();
        store.replace(healthPlan(13, ""));
        assertThat(dump()).isEqualTo(ruled);
        assertThat(corrections.undo(said.id(), null, "trưởng phòng")).isPresent();
        assertThat(dump()).isEqualTo(before);
        made(corrections.means(document, unit.unit(), null, "xã khác", "người rà soát"));
        assertThat(unitsOf(document)).contains(unit.unit());
        assertThat(corrections.unclearUnits(0, 10).count()).isEqualTo(queue.count() - 1);
    }

    @Test
    void asksBackWhereANameIsNotOneDocuments() {
        assertThat(corrections.merge("999/QĐ-UBND", DISTRICT, "x", "y")).isEqualTo(new Outcome.NotFound("999/QĐ-UBND"));
        assertThat(corrections.merge(DISTRICT, DISTRICT, "x", "y")).isInstanceOf(Outcome.Same.class);
        assertThat(corrections.split(DISTRICT, sample("02-").path(), null, null, "x", "y"))
                .isInstanceOf(Outcome.NoMention.class);
        server.empty();
        assertThat(corrections.all()).isEmpty();
    }

    private static ReadFile sample(String start) {
        return SAMPLES.stream()
                .filter(file -> Path.of(file.path()).getFileName().toString().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
