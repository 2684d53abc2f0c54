package vn.cancu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.files.FakeTesseract;
import vn.cancu.files.Faults;
import vn.cancu.files.FileTexts;
import vn.cancu.files.Papers;
import vn.cancu.files.Sha256;
import vn.cancu.graph.GraphServer;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.reading.DocumentReader;
import vn.cancu.search.SearchLibrary;

/** What was not read, or not all of it, is read again once it can be; until then nothing of it is lost. */
@ExtendWith(GraphServer.class)
@GraphServer.EachTest
@DisabledOnOs(OS.WINDOWS)
class ReadAgainIT {
    private static final String READS = "echo \"Nội dung tờ chụp số $n của Ủy ban nhân dân xã\"";

    private final DocumentStore store;
    private final DocumentReader reader;

    @TempDir
    Path place;

    private Home home;
    private SearchLibrary index;
    private Quarantine quarantine;

    ReadAgainIT(DocumentStore store, Catalogue catalogue) {
        this.store = store;
        reader = new DocumentReader(catalogue);
    }

    @BeforeEach
    void open() {
        home = new Home(place.resolve("home")).prepared();
        index = SearchLibrary.openOrStartOver(home.index());
        quarantine = new Quarantine(home.quarantine(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void anAttachmentThatWasNotReadIsReadThoughTheMailIsHeld() throws IOException {
        byte[] mail = Papers.mail("chup.pdf", Faults.scannedPdf(1), String.join("\r\n", sample("18-bao-cao-112")));
        Path file = Files.write(place.resolve("thu.eml"), mail);
        try (FileTexts none = FakeTesseract.none(place)) {
            IntakeReport first = intake(none).take(List.of(file), Progress.NONE);
            assertThat(first.read()).isOne();
            assertThat(first.failed()).hasSize(1);
            assertThat(first.quarantined()).isOne();

            Files.delete(file);
            IntakeReport second = intake(none).retry(Progress.NONE);
            assertThat(second.unchanged()).isOne();
            assertThat(second.failed()).as("it is not passed over").hasSize(1);
            assertThat(quarantine.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.tries()).isEqualTo(2);
                assertThat(entry.reasons()).singleElement().asString().startsWith("chup.pdf: ");
            });
        }
        try (FileTexts reading = FakeTesseract.files(place, READS)) {
            IntakeReport third = intake(reading).retry(Progress.NONE);
            assertThat(third.isWhole()).isTrue();
            assertThat(third.read()).as("the attachment").isOne();
            assertThat(third.unchanged()).as("the mail's own text").isOne();
            assertThat(quarantine.entries()).isEmpty();
        }
    }

    @Test
    void aPageThatWasNotReadIsReadOnceThereIsTesseract() throws IOException {
        List<String> plan = sample("16-ke-hoach-37");
        byte[] pdf = Faults.withPictureThatIsNotRead(Papers.pdf(plan, Papers.Print.PLAIN));
        Path file = Files.write(place.resolve("thieu.pdf"), pdf);
        try (FileTexts none = FakeTesseract.none(place)) {
            IntakeReport first = intake(none).take(List.of(file), Progress.NONE);
            assertThat(first.read()).isOne();
            assertThat(first.failed()).isEmpty();
            assertThat(first.incomplete()).hasSize(1);
            assertThat(first.quarantined()).isOne();
            assertThat(intake(none).take(List.of(file), Progress.NONE).incomplete())
                    .as("still told")
                    .hasSize(1);
        }
        try (FileTexts reading = FakeTesseract.files(place, READS)) {
            IntakeReport again = intake(reading).take(List.of(file), Progress.NONE);
            assertThat(again.isWhole()).isTrue();
            assertThat(again.updated()).isOne();
            String key = again.documents().getFirst().key();
            assertThat(store.changedSince(0, 10)).singleElement().satisfies(document -> {
                assertThat(document.key()).isEqualTo(key);
                assertThat(document.toString()).contains("Nội dung tờ chụp số 1");
            });
            assertThat(new ReadTexts(home.texts())
                            .text(again.documents().getFirst().sha256()))
                    .hasValueSatisfying(text -> assertThat(text).contains("Nội dung tờ chụp số 1"));
            assertThat(quarantine.entries()).isEmpty();
            assertThat(intake(reading).take(List.of(file), Progress.NONE).unchanged())
                    .isOne();
        }
    }

    @Test
    void whatCannotBeOpenedAnyMoreIsReadFromWhatWasKept() throws IOException {
        byte[] broken = Arrays.copyOf(Papers.docx(sample("16-ke-hoach-37")), 3000);
        Path file = Files.write(place.resolve("hong.docx"), broken);
        try (FileTexts files = new FileTexts()) {
            intake(files).take(List.of(file), Progress.NONE);
            Files.delete(file);
            Files.createDirectory(file);

            IntakeReport again = intake(files).retry(Progress.NONE);

            assertThat(again.failed())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.error()).contains("cắt cụt"));
            assertThat(quarantine.entries()).hasSize(1);
            assertThat(quarantine.bytes(quarantine.entries().getFirst())).contains(broken);
        }
    }

    @Test
    void filesThatCameUnderOneNameAreEachTriedUntilItIsReadItself() throws IOException {
        byte[] whole = Papers.docx(sample("16-ke-hoach-37"));
        byte[] cut = Arrays.copyOf(whole, 3000);
        byte[] other = Faults.random(500);
        Path file = place.resolve("scan.docx");
        try (FileTexts files = new FileTexts()) {
            for (byte[] bytes : List.of(cut, other)) {
                Files.write(file, bytes);
                intake(files).take(List.of(file), Progress.NONE);
            }
            assertThat(quarantine.entries()).hasSize(2);
            assertThat(intake(files).retry(Progress.NONE).failed()).hasSize(2);

            Files.write(file, whole);
            assertThat(intake(files).retry(Progress.NONE).read()).isOne();

            assertThat(quarantine.entries())
                    .as("the first one was only cut")
                    .singleElement()
                    .satisfies(entry -> assertThat(quarantine.bytes(entry)).contains(other));
            assertThat(intake(files).retry(Progress.NONE).failed())
                    .as("what was not read is told, under a name of its own")
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.file()).startsWith(file + " (bản "));
        }
    }

    @Test
    void twoFilesThatCameUnderOneNameAreBothHeldOnceTheyCanBeRead() throws IOException {
        byte[] first = Faults.scannedPdf(1);
        byte[] second = Faults.scannedPdf(2);
        Path file = place.resolve("scan.pdf");
        try (FileTexts none = FakeTesseract.none(place)) {
            for (byte[] bytes : List.of(first, second)) {
                Files.write(file, bytes);
                assertThat(intake(none).take(List.of(file), Progress.NONE).quarantined())
                        .isOne();
            }
        }
        try (FileTexts reading = FakeTesseract.files(place, READS)) {
            IntakeReport report = intake(reading).retry(Progress.NONE);

            assertThat(report.isWhole()).isTrue();
            assertThat(report.read()).isEqualTo(2);
            assertThat(store.held(List.of(Sha256.of(first), Sha256.of(second)))).hasSize(2);
            assertThat(report.documents())
                    .extracting(IntakeReport.Row::file)
                    .first()
                    .isEqualTo(file.toString());
            assertThat(quarantine.entries()).isEmpty();
        }
    }

    @Test
    void whatWasKeptTakesNotThePlaceOfWhatIsHeldInPartUnderItsName() throws IOException {
        byte[] failed = Faults.scannedPdf(1);
        byte[] part = Faults.withPictureThatIsNotRead(Papers.pdf(sample("16-ke-hoach-37"), Papers.Print.PLAIN));
        Path file = place.resolve("scan.pdf");
        try (FileTexts none = FakeTesseract.none(place)) {
            for (byte[] bytes : List.of(failed, part)) {
                Files.write(file, bytes);
                intake(none).take(List.of(file), Progress.NONE);
            }
            assertThat(quarantine.entries()).hasSize(2);
        }
        // The first one is read now; of the second the page is not, as before.
        try (FileTexts reading = FakeTesseract.files(place, "if [ $n -gt 1 ]; then " + READS + "; else exit 1; fi")) {
            intake(reading).retry(Progress.NONE);

            assertThat(store.held(List.of(Sha256.of(failed), Sha256.of(part)))).hasSize(2);
            assertThat(quarantine.entries())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.sha256()).isEqualTo(Sha256.of(part)));
        }
        try (FileTexts reading = FakeTesseract.files(place, READS)) {
            assertThat(intake(reading).retry(Progress.NONE).updated()).isOne();
            assertThat(store.held(List.of(Sha256.of(failed), Sha256.of(part)))).hasSize(2);
            assertThat(quarantine.entries()).isEmpty();
        }
    }

    @Test
    void whatFailedBeforeAnotherWasReadThereIsReadWhenItCanBe() throws IOException {
        byte[] scan = Faults.scannedPdf(1);
        Path file = place.resolve("scan.pdf");
        byte[] newer = Papers.pdf(sample("16-ke-hoach-37"), Papers.Print.PLAIN);
        try (FileTexts none = FakeTesseract.none(place)) {
            for (byte[] bytes : List.of(scan, newer)) {
                Files.write(file, bytes);
                intake(none).take(List.of(file), Progress.NONE);
            }
            assertThat(quarantine.entries())
                    .as("another file settles nothing of it")
                    .hasSize(1);
        }
        try (FileTexts reading = FakeTesseract.files(place, READS)) {
            assertThat(intake(reading).retry(Progress.NONE).read()).isOne();
            assertThat(store.held(List.of(Sha256.of(scan), Sha256.of(newer)))).hasSize(2);
            assertThat(quarantine.entries()).isEmpty();
        }
    }

    private Intake intake(FileTexts files) {
        return new Intake(
                store,
                index,
                new Originals(home.originals()),
                new ReadTexts(home.texts()),
                quarantine,
                files,
                reader,
                new ChangeLog(home, Clock.systemUTC()));
    }

    private static List<String> sample(String begin) throws IOException {
        try (var files = Files.list(Path.of("data", "samples"))) {
            return Files.readAllLines(
                    files.filter(file -> file.getFileName().toString().startsWith(begin))
                            .findFirst()
                            .orElseThrow());
        }
    }
}
