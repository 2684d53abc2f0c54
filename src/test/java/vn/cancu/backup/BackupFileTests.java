package vn.cancu.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.intake.Progress;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;
import vn.cancu.keeping.KeepingException;
import vn.cancu.keeping.Originals;
import vn.cancu.keeping.Quarantine;
import vn.cancu.keeping.ReadTexts;
import vn.cancu.keeping.RestoredHome;

/** A backup without a graph's server: what goes in comes out, and nothing else gets in. */
class BackupFileTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path place;

    private Home home = new Home(Path.of("."));
    private Path file = Path.of(".");
    private final Fake graph = new Fake();

    @BeforeEach
    void fill() {
        home = new Home(place.resolve("home")).prepared();
        file = place.resolve("kho.zip");
        byte[] bytes = "Kế hoạch".getBytes(StandardCharsets.UTF_8);
        String sha256 = HexFormat.of().formatHex(Sha256.digest().digest(bytes));
        new Originals(home.originals()).keep(sha256, bytes);
        new ReadTexts(home.texts()).keep(sha256, "Kế hoạch\n");
        home.key();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("whole", 5L);
        properties.put("large", 9_007_199_254_740_993L);
        properties.put("fraction", 5.0);
        properties.put("truth", true);
        properties.put("text", "“Kế hoạch”\n\u2028\u0001 🌾");
        properties.put("years", List.of(2024L, 2025L));
        properties.put("none", List.of());
        graph.nodes.add(new GraphNode("a", List.of("Document", "Merged"), properties));
        graph.nodes.add(new GraphNode("b", List.of("Document"), Map.of()));
        graph.relations.add(new GraphRelation("BASED_ON", "a", "b", Map.of("evidence", List.of("x#1"))));
    }

    private Backups backups(WholeGraph of) {
        return new Backups(of, home, new Quarantine(home.quarantine(), CLOCK), new ChangeLog(home, CLOCK), CLOCK);
    }

    private BackupReport write() {
        return backups(graph).write(file, Progress.NONE);
    }

    private void check() {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check(Progress.NONE);
        }
    }

    @Test
    void everyValueComesBackAsItWas() {
        BackupReport written = write();
        Fake other = new Fake();
        try (BackupFile backup = BackupFile.open(file)) {
            backup.check(Progress.NONE);
            backups(other).load(backup, Progress.NONE);
        }

        assertThat(written.originals()).isEqualTo(1);
        assertThat(written.damaged()).isEmpty();
        assertThat(printed(other.nodes)).isEqualTo(printed(graph.nodes));
        assertThat(other.nodes.getFirst().properties().get("fraction")).isEqualTo(5.0);
        assertThat(other.nodes.getFirst().properties().get("large")).isEqualTo(9_007_199_254_740_993L);
        assertThat(other.relations).isEqualTo(graph.relations);
        assertThat(place).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    private static List<String> printed(List<GraphNode> nodes) {
        return nodes.stream()
                .map(node -> node.id() + node.labels() + new TreeMap<>(node.properties()))
                .toList();
    }

    @Test
    void restoresFilesAndNoSecretIntoAnEmptyHomeOnly() throws IOException {
        write();
        Home other = new Home(place.resolve("other"));
        try (BackupFile backup = BackupFile.open(file);
                RestoredHome into = RestoredHome.take(other).orElseThrow()) {
            backup.unpack(other, Progress.NONE);
            assertThat(HomeLock.take(other, "basis")).as("held by the restore").isEmpty();
            into.finished();
        }

        assertThat(files(other))
                .containsExactlyElementsOf(
                        files(home).stream().filter(name -> !name.equals("key")).toList());
        assertThatThrownBy(() -> RestoredHome.take(other))
                .isInstanceOf(KeepingException.class)
                .hasMessageContaining("đã có dữ liệu");
        assertThat(HomeLock.take(other, "basis")).hasValueSatisfying(HomeLock::close);
    }

    @Test
    void aHomeWhoseRestoreWasInterruptedIsNotOpened() throws IOException {
        Home other = new Home(place.resolve("other")).prepared();
        Files.createFile(other.root().resolve("restoring"));
        assertThatThrownBy(() -> HomeLock.take(other, "basis"))
                .isInstanceOf(KeepingException.class)
                .hasMessageContaining("./cancu restore");
        assertThat(HomeLock.holder(other)).contains("basis");
        Files.delete(other.root().resolve("restoring"));
        assertThat(HomeLock.take(other, "basis")).hasValueSatisfying(HomeLock::close);
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        write();
        Home other = new Home(place.resolve("other"));
        try (BackupFile backup = BackupFile.open(file);
                RestoredHome into = RestoredHome.take(other).orElseThrow()) {
            assertThat(into).isNotNull();
            backup.unpack(other, Progress.NONE);
        }
        assertThat(files(other)).isEmpty();
        assertThat(HomeLock.take(other, "basis")).hasValueSatisfying(HomeLock::close);
    }

    @Test
    void whatAKilledRunLeftIsEmptiedByTheNext() throws IOException {
        Home other = new Home(place.resolve("other"));
        Files.createDirectories(other.originals().resolve("ab"));
        Files.createFile(other.root().resolve("restoring"));
        try (RestoredHome into = RestoredHome.take(other).orElseThrow()) {
            assertThat(other.originals()).doesNotExist();
            into.finished();
        }
    }

    @Test
    void aCutBackupIsRefused() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 200));

        assertThatThrownBy(this::check)
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("bị cắt cụt")
                .hasMessageContaining("kho.zip");
    }

    @Test
    void aChangedEntryIsRefusedByItsName() throws IOException {
        write();
        rewrite((name, bytes) -> name.equals(Kept.NODES) ? "{}\n".getBytes(StandardCharsets.UTF_8) : bytes, List.of());

        assertThatThrownBy(this::check)
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("graph/nodes.jsonl")
                .hasMessageContaining("đã bị sửa");
    }

    @Test
    void aSpoiltByteIsRefusedByTheNameOfItsEntry() throws IOException {
        write();
        byte[] bytes = Files.readAllBytes(file);
        int original = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("originals/");
        bytes[original + 2 * 32 + "originals/ab/".length() + 4] ^= 0x55;
        Files.write(file, bytes);

        assertThatThrownBy(this::check).isInstanceOf(BackupException.class).hasMessageContaining("originals/");
    }

    @Test
    void anEntryThatIsMissingOrAddedIsRefusedByItsName() throws IOException {
        write();
        rewrite((name, bytes) -> name.startsWith("texts/") ? null : bytes, List.of());
        assertThatThrownBy(this::check).hasMessageContaining("thiếu mục texts/");

        Files.delete(file);
        write();
        rewrite((name, bytes) -> bytes, List.of("../../evil.sh"));
        assertThatThrownBy(this::check).hasMessageContaining("../../evil.sh");
    }

    @Test
    void namesThatLeaveTheHomeAreRefusedThoughTheManifestHasThem() throws IOException {
        write();
        rewrite(
                (name, bytes) -> name.equals(Manifest.NAME)
                        ? new String(bytes, StandardCharsets.UTF_8)
                                .replaceAll("texts/[0-9a-f]{2}/[0-9a-f]{64}", "units/../../key.csv")
                                .getBytes(StandardCharsets.UTF_8)
                        : bytes,
                List.of());
        assertThatThrownBy(this::check).hasMessageContaining("units/../../key.csv");
        assertThat(Kept.isFile("key")).isFalse();
        assertThat(Kept.isFile("neo4j/data")).isFalse();
        assertThat(Kept.isFile("units/..\\..\\key.csv")).isFalse();
        assertThat(Kept.isFile("units/tỉnh.csv")).isTrue();
    }

    @Test
    void aGraphOfANewerSchemaOrThatIsNotEmptyIsRefused() {
        write();
        try (BackupFile backup = BackupFile.open(file)) {
            Fake older = new Fake();
            older.schemas = List.of("001");
            assertThatThrownBy(() -> backups(older).load(backup, Progress.NONE)).hasMessageContaining("lược đồ 002");
            assertThatThrownBy(() -> backups(graph).load(backup, Progress.NONE)).hasMessageContaining("trống");
        }
    }

    @Test
    void theBackupOfBeforeStaysWhereTheNewOneFails() throws IOException {
        write();
        byte[] before = Files.readAllBytes(file);
        graph.nodes.add(new GraphNode("c", List.of("X"), Map.of("odd", 'x')));

        assertThatThrownBy(this::write).isInstanceOf(IllegalStateException.class);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(place).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    private interface Change {
        byte @org.jspecify.annotations.Nullable [] of(String name, byte[] bytes);
    }

    private void rewrite(Change change, List<String> more) throws IOException {
        Path changed = place.resolve("changed.zip");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                byte[] bytes =
                        change.of(entry.getName(), from.getInputStream(entry).readAllBytes());
                if (bytes != null) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(bytes);
                }
            }
            for (String name : more) {
                to.putNextEntry(new ZipEntry(name));
            }
        }
        Files.move(changed, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> files(Home home) throws IOException {
        try (Stream<Path> files = Files.walk(home.root())) {
            return files.filter(Files::isRegularFile)
                    .map(path -> home.root().relativize(path).toString())
                    .filter(name -> !name.equals("lock"))
                    .sorted()
                    .toList();
        }
    }

    /** A graph that is two lists. */
    private static final class Fake implements WholeGraph, WholeGraph.Held, WholeGraph.Filling {
        private final List<GraphNode> nodes = new ArrayList<>();
        private final List<GraphRelation> relations = new ArrayList<>();
        private List<String> schemas = List.of("001", "002");

        @Override
        public List<String> schemaVersions() {
            return schemas;
        }

        @Override
        public <T> T held(Function<Held, T> work) {
            return work.apply(this);
        }

        @Override
        public boolean isEmpty() {
            return nodes.isEmpty();
        }

        @Override
        public Filling fill() {
            return this;
        }

        @Override
        public long revision() {
            return 7;
        }

        @Override
        public long size() {
            return nodes.size() + (long) relations.size();
        }

        @Override
        public void nodes(Consumer<GraphNode> to) {
            nodes.forEach(to);
        }

        @Override
        public void relations(Consumer<GraphRelation> to) {
            relations.forEach(to);
        }

        @Override
        public void originals(Consumer<HeldOriginal> to) {}

        @Override
        public List<HeldOriginal> withoutOriginal() {
            return List.of();
        }

        @Override
        public long edges() {
            return 0;
        }

        @Override
        public List<String> baselessEdges(int limit) {
            return List.of();
        }

        @Override
        public Set<String> indexed() {
            return Set.of();
        }

        @Override
        public void node(GraphNode node) {
            nodes.add(node);
        }

        @Override
        public void relation(GraphRelation relation) {
            relations.add(relation);
        }

        @Override
        public long finish() {
            return size();
        }

        @Override
        public void close() {}
    }
}
