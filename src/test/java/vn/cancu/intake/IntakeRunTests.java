package vn.cancu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.ReadDocument;
import vn.cancu.files.FakeTesseract;
import vn.cancu.files.Faults;
import vn.cancu.files.FileTexts;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.Papers;
import vn.cancu.files.Sha256;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/** What stands on disk whenever a run may be cut off, and what a run goes on after. The graph is a map here. */
class IntakeRunTests {
    private static final List<String> LINES = List.of(
            "Báo cáo số 12/BC-UBND ngày 05/3/2024 về tình hình thực hiện chương trình",
            "Kính gửi: UBND huyện Nắng Hồng");

    @TempDir
    Path place;

    private final Memory store = new Memory();
    private final DocumentReader reader = new DocumentReader(Catalogue.load());
    private Home home;
    private Quarantine quarantine;
    private Originals originals;
    private ReadTexts texts;

    @BeforeEach
    void open() {
        home = new Home(place.resolve("home")).prepared();
        quarantine = new Quarantine(home.quarantine(), Clock.systemUTC());
        originals = new Originals(home.originals());
        texts = new ReadTexts(home.texts());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileIsInTheRegisterAndItsOriginalKeptBeforeAPartOfItIsStored() throws IOException {
        byte[] pdf = Faults.withPictureThatIsNotRead(Papers.pdf(LINES, Papers.Print.PLAIN));
        Path file = Files.write(place.resolve("thieu.pdf"), pdf);
        List<String> seen = new ArrayList<>();
        store.before = stored -> {
            quarantine.entries().forEach(entry -> seen.add(String.valueOf(entry.sha256())));
            assertThat(originals.bytes(stored.sha256())).contains(pdf);
            throw new IllegalStateException("cut off here");
        };
        try (FileTexts files = FakeTesseract.none(place)) {
            assertThatThrownBy(() -> run(files, reader::read, file)).hasMessage("cut off here");
        }
        assertThat(seen).containsExactly(Sha256.of(pdf));
        assertThat(quarantine.entries()).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theTextOfABetterReadingIsKeptAfterTheGraphHasIt() throws IOException {
        byte[] pdf = Papers.pdf(LINES, Papers.Print.PLAIN);
        String sha256 = Sha256.of(pdf);
        Path file = Files.write(place.resolve("du.pdf"), pdf);
        store.held.put(sha256, "key");
        texts.keep(sha256, "Báo cáo\n");
        quarantine.take(List.of(new Quarantine.Failed(file.toString(), sha256, null, List.of("trang 1"))), List.of());
        store.before = stored -> {
            throw new IllegalStateException("cut off here");
        };
        try (FileTexts files = FakeTesseract.none(place)) {
            assertThatThrownBy(() -> run(files, reader::read, file)).hasMessage("cut off here");
            assertThat(texts.text(sha256))
                    .as("so that the next run sees it is poorer")
                    .contains("Báo cáo\n");
            assertThat(quarantine.entries()).as("it is tried again").hasSize(1);

            store.before = stored -> {};
            assertThat(run(files, reader::read, file).updated()).isOne();
        }
        assertThat(texts.text(sha256))
                .hasValueSatisfying(text -> assertThat(text).contains("Nắng Hồng"));
        assertThat(quarantine.entries()).isEmpty();
    }

    @Test
    void aFileOnWhichOurReaderFailsIsToldAndQuarantinedAndTheOthersAreRead() throws IOException {
        Path first = Files.writeString(place.resolve("a.txt"), String.join("\n", LINES));
        Path bad = Files.writeString(place.resolve("b.txt"), "Lỗi");
        Path deep = Files.writeString(place.resolve("c.txt"), "Sâu");
        Path last = Files.writeString(place.resolve("d.txt"), "Kế hoạch");
        Function<SourceText, ReadDocument> failing = text -> {
            if (text.raw().startsWith("Lỗi")) {
                throw new IndexOutOfBoundsException("a mistake of ours");
            }
            if (text.raw().startsWith("Sâu")) {
                throw new StackOverflowError();
            }
            return reader.read(text);
        };
        try (FileTexts files = new FileTexts()) {
            IntakeReport report = run(files, failing, first, bad, deep, last);

            assertThat(report.read()).isEqualTo(2);
            assertThat(report.failed())
                    .containsExactly(
                            new IntakeReport.Failure(name(bad), LoadedFile.FAULT),
                            new IntakeReport.Failure(name(deep), LoadedFile.FAULT));
            assertThat(quarantine.entries()).hasSize(2);
            assertThat(quarantine.bytes(quarantine.entries().getFirst())).contains(Files.readAllBytes(bad));

            assertThat(run(files, reader::read, bad, deep).read())
                    .as("once the reader is mended")
                    .isEqualTo(2);
            assertThat(quarantine.entries()).isEmpty();
        }
    }

    @Test
    void batchesFollowEachOtherInTheOrderOfTheirFilesAndBytesOfBothAreHeldOnce() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            // The last ones have the bytes of the first.
            paths.add(Files.writeString(place.resolve("%03d.txt".formatted(i)), "Kế hoạch " + i % 140));
        }
        try (FileTexts files = new FileTexts()) {
            IntakeReport report = run(files, reader::read, paths.toArray(Path[]::new));

            assertThat(report.read()).isEqualTo(140);
            assertThat(report.unchanged()).isEqualTo(10);
            assertThat(store.stored.subList(0, 140))
                    .isEqualTo(paths.subList(0, 140).stream()
                            .map(IntakeRunTests::name)
                            .toList());
        }
    }

    @Test
    void aFileIsStoredAsSoonAsItIsReadThoughALongOneIsBehindIt() throws Exception {
        Path first = Files.writeString(place.resolve("a.txt"), "Kế hoạch");
        Path slow = Files.writeString(place.resolve("b.txt"), "Chậm");
        CountDownLatch stored = new CountDownLatch(1);
        store.before = file -> stored.countDown();
        Function<SourceText, ReadDocument> waiting = text -> {
            if (text.raw().startsWith("Chậm")) {
                try {
                    assertThat(stored.await(30, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return reader.read(text);
        };
        try (FileTexts files = new FileTexts()) {
            assertThat(run(files, waiting, first, slow).read()).isEqualTo(2);
        }
    }

    @Test
    void aRunThatIsStoppedLeavesTheRestToTheNext() throws IOException {
        Path first = Files.writeString(place.resolve("a.txt"), String.join("\n", LINES));
        Path second = Files.writeString(place.resolve("b.txt"), "Kế hoạch");
        Halt halt = new Halt();
        Function<SourceText, ReadDocument> stopping = text -> {
            assertThat(halt.ask(Duration.ZERO)).as("the run goes on").isFalse();
            return reader.read(text);
        };
        try (FileTexts files = new FileTexts()) {
            // What is read by then may be stored or left, but nothing is lost.
            IntakeReport stopped = run(files, stopping, halt, first, second);
            assertThat(stopped.read() + stopped.left()).isEqualTo(2);
            assertThat(halt.ask(Duration.ZERO)).as("it has ended").isTrue();
            IntakeReport next = run(files, reader::read, halt, first, second);
            assertThat(next.left()).isEqualTo(2);
            assertThat(next.isWhole()).isFalse();
            assertThat(run(files, reader::read, first, second).read()).isEqualTo(stopped.left());
        }
    }

    private IntakeReport run(FileTexts files, Function<SourceText, ReadDocument> read, Path... paths) {
        return run(files, read, new Halt(), paths);
    }

    private IntakeReport run(FileTexts files, Function<SourceText, ReadDocument> read, Halt halt, Path... paths) {
        FileReading reading = new FileReading(store, texts, files, read);
        Indexing indexing = new Indexing(store, new NoIndex());
        try (IntakeRun run = new IntakeRun(
                store,
                indexing,
                originals,
                texts,
                quarantine,
                files,
                reading,
                new ChangeLog(home, Clock.systemUTC()),
                new Tally(paths.length, Progress.NONE),
                halt)) {
            List<Supplier<Optional<Coming>>> coming = new ArrayList<>();
            for (Path path : paths) {
                coming.add(() -> Optional.of(Coming.of(files.open(path))));
            }
            run.take(coming);
            return run.report();
        }
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Holds what it is given by its bytes. */
    private static final class Memory implements DocumentStore {
        private final Map<String, String> held = new HashMap<>();
        private final List<String> stored = new ArrayList<>();
        private java.util.function.Consumer<ReadFile> before = file -> {};

        @Override
        public synchronized Map<String, String> held(Collection<String> sha256s) {
            Map<String, String> found = new HashMap<>(held);
            found.keySet().retainAll(sha256s);
            return found;
        }

        @Override
        public synchronized Stored store(ReadFile file) {
            before.accept(file);
            stored.add(file.path());
            boolean isNew = held.put(file.sha256(), file.path()) == null;
            return new Stored(file.path(), isNew ? Stored.Outcome.NEW : Stored.Outcome.UNCHANGED, null, null, null);
        }

        @Override
        public synchronized Stored replace(ReadFile file) {
            before.accept(file);
            return new Stored(file.path(), Stored.Outcome.UPDATED, null, null, null);
        }

        @Override
        public long revision() {
            return 0;
        }

        @Override
        public List<IndexedDocument> changedSince(long revision, int limit) {
            return List.of();
        }

        @Override
        public List<String> removedSince(long revision) {
            return List.of();
        }
    }

    private static final class NoIndex implements IndexSink {
        @Override
        public void put(IndexedDocument document) {}

        @Override
        public void remove(String key) {}

        @Override
        public void commit(long revision) {}

        @Override
        public long revision() {
            return 0;
        }

        @Override
        public Rebuild rebuild() {
            throw new UnsupportedOperationException();
        }
    }
}
