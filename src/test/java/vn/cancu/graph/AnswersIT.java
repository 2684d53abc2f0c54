package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.authority.Authority;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisPath;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.authority.Dependent;
import vn.cancu.authority.Function;
import vn.cancu.authority.Hop;
import vn.cancu.authority.MissingDocument;
import vn.cancu.authority.Relation;
import vn.cancu.authority.StandingDocument;
import vn.cancu.authority.Status;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Duty;
import vn.cancu.duty.Chain;
import vn.cancu.duty.Due;
import vn.cancu.duty.DueList;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyGraph;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.duty.DutyRow;
import vn.cancu.duty.Matrix;
import vn.cancu.duty.NoSuchPlanException;
import vn.cancu.duty.ReadPlan;
import vn.cancu.duty.Successor;
import vn.cancu.duty.Today;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;
import vn.cancu.reading.DocumentReader;

/** The two questions over the seeds together with the samples: from a commune's line up to the National Assembly. */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private final Authority authority;
    private final Duties duties;

    AnswersIT(Graph graph, Catalogue catalogue) {
        authority = new Authority(new AuthorityQueries(graph), catalogue, new ValidityFiles(null), TODAY);
        duties = new Duties(new DutyQueries(graph, List.of()), TODAY);
    }

    @BeforeAll
    static void read(DocumentStore store) {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here");
        for (ReadFile file : ReadFiles.in(SEEDS)) {
            store.store(file);
        }
        for (ReadFile file : ReadFiles.in(Path.of("data", "samples"))) {
            store.store(file);
        }
    }

    @Test
    void leadsFromTheCommunesItemToEveryDocumentThatAuthorisesIt() {
        BasisAnswer answer = ask("nước sinh hoạt phân tán");
        assertThat(answer.items().getFirst().canonical()).isEqualTo("DA1");
        assertThat(functions(answer, "1719/QĐ-TTg")).contains(Function.APPROVES);
        assertThat(functions(answer, "27/2022/NĐ-CP")).contains(Function.GOVERNS);
        assertThat(functions(answer, "2068/QĐ-UBND")).contains(Function.ALLOCATES);
        assertThat(functions(answer, "5510/QĐ-UBND")).contains(Function.ALLOCATES);
        for (String plan : List.of("176/KH-UBND", "49/KH-UBND", "116/KH-UBND")) {
            assertThat(functions(answer, plan)).as(plan).contains(Function.PLANS);
        }
    }

    @Test
    void isAskedWithoutDiacriticsAndByTheBareNameOfThePlace() {
        BasisAnswer answer = authority.basis(new BasisQuestion("nuoc sinh hoat phan tan", "y tich", 2024, null));
        assertThat(answer.items().getFirst().key())
                .isEqualTo(ask("nước sinh hoạt phân tán").items().getFirst().key());
    }

    @Test
    void tellsTheAmendmentOfTheDecree() {
        Hop decree = hop(ask("nước sinh hoạt phân tán"), "27/2022/NĐ-CP");
        assertThat(decree.document().amendedBy()).contains("38/2023/NĐ-CP");
        assertThat(decree.document().status()).isEqualTo(Status.AMENDED);
        assertThat(decree.document().reason().quote()).contains("27/2022/NĐ-CP");
        StandingDocument approval =
                hop(ask("nước sinh hoạt phân tán"), "1719/QĐ-TTg").document();
        assertThat(approval.status()).isEqualTo(Status.IN_FORCE);
        assertThat(approval.reason().file()).isEqualTo("data/validity.csv");
        StandingDocument money =
                hop(ask("nước sinh hoạt phân tán"), "2068/QĐ-UBND").document();
        assertThat(money.status()).isEqualTo(Status.PERIOD_OVER);
    }

    @Test
    void goesOnToTheNationalAssemblyWhereTheProgrammesApprovalIsHeld() {
        BasisAnswer answer = ask("nước sinh hoạt phân tán");
        List<String> ends = answer.paths().stream()
                .filter(BasisPath::complete)
                .map(path -> Objects.requireNonNullElse(path.end().card().symbol(), ""))
                .toList();
        assertThat(ends).contains("120/2020/QH14", "88/2019/QH14");
        assertThat(answer.paths().getFirst().complete()).isTrue();
    }

    @Test
    void readsTheThirdClockOnTheDayThatIsAsked() {
        BasisAnswer early = authority.basis(
                new BasisQuestion("nước sinh hoạt phân tán", "xã Y Tịch", 2024, LocalDate.of(2021, 1, 1)));
        assertThat(hop(early, "1719/QĐ-TTg").document().statusOn()).isEqualTo(Status.NOT_YET);
    }

    @Test
    void readsWhatAPlanCarriesOutAsSuch() {
        BasisAnswer answer = authority.basis(new BasisQuestion("tao hon", "xã Bằng Mạc", 2024, null));
        assertThat(answer.items()).allSatisfy(item -> assertThat(item.unit()).isNotNull());
        assertThat(authority.standings("91/KH-UBND", null)).hasSize(1);
        List<Dependent> rows = new ArrayList<>();
        authority.below(
                authority.standings("91/KH-UBND", null).getFirst().card().key(), rows::add);
        assertThat(rows.getFirst().relation()).isEqualTo(Relation.IMPLEMENTS);
    }

    @Test
    void tellsAllThatLosesItsFootingWithTheWordsThatCarryIt() throws IOException {
        List<Dependent> rows = new ArrayList<>();
        String key =
                authority.standings("27/2022/NĐ-CP", null).getFirst().card().key();
        assertThat(authority.below(key, rows::add)).isTrue();
        assertThat(rows).extracting(row -> row.document().key()).doesNotHaveDuplicates();
        assertThat(rows).anySatisfy(row -> assertThat(row.depth()).isGreaterThan(1));
        assertThat(rows).anySatisfy(row -> assertThat(row.document().symbol()).isEqualTo("38/2023/NĐ-CP"));
        for (Dependent row : rows) {
            assertThat(line(row.file(), row.line())).contains(row.quote());
        }
    }

    @Test
    void listsWhatIsCitedAndNotHeldWithAllThatIsSaidOfIt() throws IOException {
        List<MissingDocument> missing = authority.missing(0, 1000);
        assertThat(missing)
                .isSortedAccordingTo(Comparator.comparingLong(MissingDocument::times)
                        .reversed()
                        .thenComparing(each -> each.document().key()));
        assertThat(missing)
                .anySatisfy(each -> assertThat(each.document().symbol()).isEqualTo("5510/QĐ-UBND"));
        for (MissingDocument each : missing) {
            assertThat(each.said()).isNotEmpty();
            for (MissingDocument.Said said : each.said()) {
                assertThat(line(said.file(), said.line())).contains(said.quote());
            }
        }
    }

    @Test
    void showsNoHopWhoseQuoteDoesNotStandInItsFile() throws IOException {
        for (String text : List.of("nước sinh hoạt", "tảo hôn", "chăm sóc sức khỏe", "việc làm", "nhà ở")) {
            BasisAnswer answer = authority.basis(new BasisQuestion(text, null, null, null));
            for (BasisPath path : answer.paths()) {
                for (Hop hop : path.steps()) {
                    assertThat(line(hop.file(), hop.line())).contains(hop.quote());
                }
            }
            for (var item : answer.items()) {
                String file = Objects.requireNonNull(item.document().file());
                assertThat(line(file, item.line())).contains(item.quote());
            }
        }
    }

    @Test
    void beginsAtADocumentThatIsNamedByItsSymbol() {
        BasisAnswer answer = authority.basis(new BasisQuestion("quyết định 1719/qd-ttg", null, null, null));
        assertThat(answer.items()).hasSize(1);
        assertThat(answer.paths()).isNotEmpty().allMatch(BasisPath::complete);
    }

    @Test
    void namesTheLeadWithItsWords() throws IOException {
        DutyAnswer answer = duties.duties(new DutyQuestion("nước sinh hoạt", "xã Dân Tiến", null));
        DutyRow first = answer.rows().getFirst();
        assertThat(first.role()).isEqualTo(Duty.Role.LEAD);
        assertThat(first.unit()).isEqualTo("Phòng Kinh tế xã");
        for (DutyRow row : answer.rows()) {
            assertThat(line(row.file(), row.line())).contains(row.quote());
        }
    }

    @Test
    void givesAProjectsDutiesToWhatStandsBelowIt() {
        DutyAnswer answer = duties.duties(new DutyQuestion("nước sinh hoạt tập trung", "xã Dân Tiến", 2025));
        assertThat(answer.rows())
                .filteredOn(row -> row.role() == Duty.Role.LEAD && row.unit().equals("Phòng Kinh tế xã"))
                .isNotEmpty();
    }

    @Test
    void listsTheDutiesOfAPlaceAndOfAUnit() {
        assertThat(duties.duties(new DutyQuestion(null, "xã Dân Tiến", null)).rows())
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(row.holderToday()).isNull());
        assertThat(duties.duties(new DutyQuestion(null, "Phòng Kinh tế xã", null))
                        .rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.unit()).containsIgnoringCase("kinh tế"));
    }

    @Test
    void tellsWhoHoldsADutyOfTheDistrictTodayAndByWhichWords() throws IOException {
        DutyAnswer answer = duties.duties(new DutyQuestion(null, "Phòng Dân tộc huyện Khe Lạng", null));
        assertThat(answer.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(Objects.requireNonNull(row.holderToday()).unit()).isEqualTo("Phòng Văn hóa - Xã hội xã");
            assertThat(row.holderToday().by()).isEqualTo("1188/QĐ-UBND");
            assertThat(row.holderToday().on()).isEqualTo("2025-07-01");
        });
        Successor step =
                Objects.requireNonNull(answer.rows().getFirst().today()).steps().getFirst();
        assertThat(line(Objects.requireNonNull(step.file()), step.line())).contains(step.quote());
    }

    @Test
    void tellsThatTheDistrictLevelEndedWhereNoSourceNamesASuccessor() {
        DutyAnswer answer = duties.duties(new DutyQuestion(null, "Phòng Nội vụ thành phố Lai Châu", null));
        assertThat(answer.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.holderToday()).isNull();
            assertThat(Objects.requireNonNull(row.today()).state()).isEqualTo(Today.State.ENDED);
            assertThat(row.today().note()).contains("01/7/2025", "203/2025/QH15", "chưa rõ");
        });
    }

    @Test
    void givesBothReportingDatesOfBangMacAndWhoIsReportedTo() {
        DutyAnswer answer = duties.duties(new DutyQuestion(null, "xã Bằng Mạc", 2024));
        assertThat(answer.rows()).anySatisfy(row -> {
            assertThat(row.line()).isEqualTo(167);
            assertThat(row.role()).isEqualTo(Duty.Role.REPORT);
            assertThat(row.due()).extracting(Due::date).containsExactly("2024-05-10", "2024-10-15");
            assertThat(row.reportsTo()).isEqualTo("UBND xã");
        });
    }

    private BasisAnswer ask(String text) {
        return authority.basis(new BasisQuestion(text, "xã Y Tịch", 2024, null));
    }

    /** What the document of that symbol does at the first hop of a path. */
    private static Set<Function> functions(BasisAnswer answer, String symbol) {
        return answer.paths().stream()
                .filter(path ->
                        symbol.equals(path.steps().getFirst().document().card().symbol()))
                .findFirst()
                .map(BasisPath::functions)
                .orElse(Set.of());
    }

    private static Hop hop(BasisAnswer answer, String symbol) {
        return answer.paths().stream()
                .flatMap(path -> path.steps().stream())
                .filter(hop -> symbol.equals(hop.document().card().symbol()))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String file, int line) throws IOException {
        return Files.readString(Path.of(file)).split("\n", -1)[line - 1];
    }

    @Test
    void tellsOfAStoredPlanTheMatrixOfItsFile() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(SEEDS);
                Stream<Path> samples = Files.list(Path.of("data", "samples"))) {
            seeds.filter(file -> file.toString().endsWith(".txt")).forEach(files::add);
            samples.filter(file -> file.toString().contains("ke-hoach")).forEach(files::add);
        }
        for (Path file : files) {
            LoadedFile.Text text = (LoadedFile.Text) TextFiles.load(file);
            Matrix alone = Duties.matrixAlone(
                    ReadPlan.of(new DocumentReader(Catalogue.load()).read(text.text()), text.sha256(), text.path()));
            Matrix stored = duties.matrix(alone.document().key());
            assertThat(stored.lines()).as("lines of %s", file).isEqualTo(alone.lines());
            assertThat(stored.findings()).as("findings of %s", file).isEqualTo(alone.findings());
            assertThat(stored.columns().stream().map(Matrix.Column::name))
                    .as("units of %s", file)
                    .isEqualTo(alone.columns().stream().map(Matrix.Column::name).toList());
        }
    }

    @Test
    void findsTheMatrixBySymbolAndByUnitAndYear() {
        assertThat(duties.matrix("30/kh-ubnd").document().symbol()).isEqualTo("30/KH-UBND");
        assertThat(duties.matrices("xã Khuổi Sáng", 2025))
                .extracting(matrix -> matrix.document().symbol())
                .containsExactly("21/KH-UBND");
        assertThatThrownBy(() -> duties.matrix("999/KH-UBND"))
                .isInstanceOf(NoSuchPlanException.class)
                .hasMessageContaining("999/KH-UBND");
    }

    @Test
    void saysInTheMatrixWhoHoldsADistrictsDutyToday() {
        Matrix matrix = duties.matrix("58/KH-UBND");
        assertThat(matrix.columns())
                .filteredOn(column -> "huyện".equals(column.level()))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(
                                Objects.requireNonNull(column.today()).state())
                        .isIn(Today.State.SUCCEEDED, Today.State.ENDED));
    }

    @Test
    void listsTheReportingDatesOfACommuneWithWhoReportsToWhom() {
        DueList list = duties.calendar("xã Bằng Mạc", 2024);
        List<DueList.DueEntry> reports = list.entries().stream()
                .filter(entry -> entry.due().line() == 167)
                .toList();
        assertThat(reports)
                .extracting(entry -> String.valueOf(entry.last()))
                .containsExactly("2024-05-10", "2024-10-15");
        assertThat(reports).allSatisfy(entry -> {
            assertThat(entry.isReport()).isTrue();
            assertThat(entry.reportsTo()).isEqualTo("UBND xã");
            assertThat(entry.parties()).isNotEmpty();
        });
        assertThat(list.entries())
                .anyMatch(entry -> "2024-Q1".equals(entry.due().date()));
    }

    @Test
    void followsTheChainUpToWhoAssignedItAndDownToWhoReports() {
        Chain chain = duties.chain("30/KH-UBND");
        Chain.Link link = chain.links().stream()
                .filter(each -> "DA4.TDA1.ND01".equals(each.number()))
                .findFirst()
                .orElseThrow();
        assertThat(link.leads()).singleElement().satisfies(lead -> {
            assertThat(lead.unit()).isEqualTo("Phòng Kinh tế xã");
            assertThat(lead.from()).isEqualTo("DA4.TDA1");
            assertThat(lead.line()).isEqualTo(107);
        });
        assertThat(link.bodies())
                .extracting(Chain.Body::name)
                .startsWith("UBND xã Dân Tiến")
                .contains("UBND huyện Võ Nhai", "HĐND huyện Võ Nhai");
        assertThat(link.bodies().getFirst().issuer()).isTrue();
        assertThat(link.bodies().stream()
                        .filter(body -> body.name().equals("UBND huyện Võ Nhai"))
                        .flatMap(body -> body.by().stream())
                        .map(DutyGraph.Above::symbol))
                .contains("1652/QĐ-UBND");
        assertThat(link.parts()).extracting(Matrix.Entry::role).contains(Duty.Role.REPORT, Duty.Role.COORDINATE);
    }

    @Test
    void findsTheChainOfWhatWordsMean() {
        Chain chain = Objects.requireNonNull(duties.chain(new DutyQuestion("nước sinh hoạt", "xã Khuổi Sáng", 2024)));
        assertThat(chain.document().symbol()).isEqualTo("37/KH-UBND");
        assertThat(chain.links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.leads()).isNotEmpty());
        assertThat(duties.chain(new DutyQuestion("tàu vũ trụ", "xã Khuổi Sáng", 2024)))
                .isNull();
    }
}
