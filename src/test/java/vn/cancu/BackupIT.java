package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Rooms;
import vn.cancu.cli.Terminal;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;
import vn.cancu.search.SearchLibrary;

/** A collection goes through one file and is the same; what does not agree in one is found. */
class BackupIT {
    private static final Path SAMPLES = Path.of("data", "samples").toAbsolutePath();

    @TempDir
    Path place;

    private record Printed(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }

        List<String> kinds() {
            List<String> kinds = new ArrayList<>();
            json().get("disagreements").forEach(one -> kinds.add(one.get("kind").asString()));
            return kinds;
        }
    }

    private Printed run(Home home, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--home", home.root().toString()));
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), place, false, 100);
        int exit = CommandLines.run(
                args.toArray(String[]::new), terminal, new Rooms(Wiring::openStore, Wiring::servePage));
        return new Printed(exit, out.toString(), err.toString());
    }

    private Printed verify(Home home) {
        return run(home, "verify", "--format", "json");
    }

    @Test
    void backedUpWhileServingAndRestoredItIsTheSameCollection() throws IOException {
        Home home = new Home(place.resolve("home"));
        Home other = new Home(place.resolve("other"));
        Path broken = Files.writeString(place.resolve("hong.pdf"), "%PDF-1.7 cut");
        Path page = Files.writeString(
                place.resolve("ke-hoach.html"),
                "<html><body><p>ỦY BAN NHÂN DÂN XÃ KHUỔI SÁNG</p><p>Số: 99/KH-UBND</p><p>KẾ HOẠCH</p>"
                        + "<p>Cấp nước sinh hoạt năm 2025</p><p>Căn cứ Quyết định số 1719/QĐ-TTg;</p></body></html>");
        assertThat(run(home, "ingest", SAMPLES.toString(), page.toString(), broken.toString())
                        .exit())
                .isEqualTo(1);
        Files.writeString(home.validity(), Files.readString(Path.of("data", "validity.csv")));
        try (Server server = new Server(home)) {
            assertThat(server.running.port()).isPositive();
            assertThat(run(home, "correct", "merge", "21/KH-UBND", "99/KH-UBND", "--reason", "thử")
                            .exit())
                    .isZero();
            assertThat(run(home, "search", "tao hon", "--save", "tảo hôn").exit())
                    .isZero();
            // In the server, where another process holds the lock.
            assertThat(run(home, "token", "add", "--name", "kho").out()).startsWith("cancu_");
            Printed written = run(home, "backup", "kho.zip", "--format", "json");
            assertThat(written.err()).isEmpty();
            assertThat(written.exit()).isZero();
            assertThat(written.json().get("quarantined").asInt()).isEqualTo(1);
            assertThat(written.json().get("texts").asInt()).isPositive();
            assertAgrees(home);
            assertThat(run(home, "restore", "kho.zip").err())
                    .contains(home.root().toString());
        }
        assertThat(names(place.resolve("kho.zip")))
                .contains("searches.jsonl", "validity.csv", "quarantine/register.jsonl", "manifest.json")
                .contains("accounts.json", "changes.jsonl", "changes.head")
                .noneMatch(name -> name.startsWith("neo4j") || name.equals("key") || name.startsWith("index"));

        Printed restored = run(other, "restore", "kho.zip", "--format", "json");
        assertThat(restored.err()).isEmpty();
        assertThat(restored.exit()).isZero();
        assertThat(run(other, "restore", "kho.zip").err()).contains("đã có dữ liệu");
        assertThat(whats(home)).containsSubsequence("intake", "correction.merge", "token.add", "backup");
        assertThat(whats(other)).containsExactlyElementsOf(withRestore(whats(home)));
        assertThat(run(other, "token", "list").out()).contains("kho");
        assertThat(Files.getPosixFilePermissions(other.accounts())).hasSize(2);

        assertSame(home, other);
        List<String> before = answersAndUndone(home);
        assertThat(answersAndUndone(other)).isEqualTo(before);
        assertSame(home, other);
        assertTellsWhatDisagrees(other);
    }

    private static List<String> whats(Home home) {
        List<String> whats = new ArrayList<>();
        ChangeLog.read(home, change -> whats.add(change.what()));
        return whats;
    }

    private static List<String> withRestore(List<String> whats) {
        List<String> with = new ArrayList<>(whats);
        with.add("restore");
        return with;
    }

    private void assertAgrees(Home home) {
        Printed compared = verify(home);
        assertThat(compared.kinds()).isEmpty();
        assertThat(compared.exit()).isZero();
    }

    private static void assertSame(Home home, Home other) {
        StoreImage expected = StoreImage.of(home);
        StoreImage actual = StoreImage.of(other);
        assertThat(expected.nodes()).hasSizeGreaterThan(1000);
        assertThat(timeless(actual.nodes())).isEqualTo(timeless(expected.nodes()));
        assertThat(actual.relationships()).isEqualTo(expected.relationships());
        assertThat(actual.indexed()).isEqualTo(expected.indexed());
    }

    /** The correction is taken back in each of the two homes, one after the other. */
    private static List<String> timeless(List<String> nodes) {
        return nodes.stream()
                .map(node -> node.replaceAll("undoneAt=[^,}]+", "undoneAt=…"))
                .toList();
    }

    /** What is printed for some questions; then the correction is taken back. */
    private List<String> answersAndUndone(Home home) {
        List<String> answers = new ArrayList<>();
        try (Server server = new Server(home)) {
            assertThat(server.running.port()).isPositive();
            assertAgrees(home);
            for (List<String> words : List.of(
                    List.of("search", "tao hon"),
                    List.of("search", "--saved", "tảo hôn"),
                    List.of("basis", "nuoc sinh hoat", "--unit", "xã Khuổi Sáng"),
                    List.of("correct", "list"))) {
                answers.add(run(home, words.toArray(String[]::new)).out());
            }
            assertThat(run(home, "correct", "undo", "c0001", "--reason", "thử").exit())
                    .isZero();
        }
        return answers;
    }

    /** Each fault is told as what it is, and only that; then it is mended. */
    private void assertTellsWhatDisagrees(Home home) throws IOException {
        try (Server server = new Server(home)) {
            assertTellsOriginals(home);
            SearchLibrary index = server.running.desk().search();
            index.remove(index.keys().iterator().next());
            index.commit(index.revision());
            assertThat(verify(home).kinds()).containsExactly("index_missing");
            assertThat(run(home, "reindex").exit()).isZero();
            Path quarantined;
            try (Stream<Path> files = Files.walk(home.quarantine())) {
                quarantined = files.filter(file -> file.getFileName().toString().length() == 64)
                        .findFirst()
                        .orElseThrow();
            }
            Files.delete(quarantined);
            assertThat(verify(home).kinds()).containsExactly("quarantine_lost");
        }
        FileSystemUtils.deleteRecursively(home.index());
        Printed lost = verify(home);
        assertThat(lost.kinds()).containsExactly("quarantine_lost", "index_broken");
        assertThat(lost.exit()).isEqualTo(1);
        try (Wiring.OpenStore open = Wiring.openStore(home)) {
            Driver driver = open.context().getBean(Driver.class);
            driver.executableQuery("MATCH (d:Document)-[r:BASED_ON]->() WITH r LIMIT 1 SET r.evidence = ['none']")
                    .execute();
            driver.executableQuery("MATCH (p:Passage)<-[:HAS_PART]-(d:Document) WITH p LIMIT 1 SET p.text = 'khác'")
                    .execute();
        }
        assertThat(verify(home).kinds()).containsExactly("quarantine_lost", "edge_baseless", "index_different");
        Files.writeString(home.changes(), Files.readString(home.changes()).replace("thử", "sai"));
        Printed broken = verify(home);
        assertThat(broken.kinds()).contains("log_follows_not");
        int entry = whats(home).indexOf("correction.merge") + 2;
        assertThat(run(home, "verify").out()).contains("Nhật ký thay đổi đứt ở mục " + entry + " ");
    }

    private void assertTellsOriginals(Home home) throws IOException {
        Path original;
        try (Stream<Path> files = Files.walk(home.originals())) {
            original = files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(original);
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);
        assertThat(verify(home).kinds()).containsExactly("original_changed");
        assertThat(run(home, "verify", "--lang", "en").out())
                .contains(String.valueOf(original.getFileName()), "was changed or damaged");
        assertThat(run(home, "backup", "hong.zip").out()).contains("đã hỏng trên đĩa");
        Files.delete(original);
        Printed missing = verify(home);
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.kinds()).containsExactly("original_missing");
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);
        assertAgrees(home);
    }

    private static List<String> names(Path zip) throws IOException {
        try (var file = new java.util.zip.ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            return file.stream().map(java.util.zip.ZipEntry::getName).toList();
        }
    }

    private static final class Server implements AutoCloseable {
        private final HomeLock lock;
        private final Rooms.Running running;

        Server(Home home) {
            lock = HomeLock.take(home, "serve").orElseThrow();
            running = Wiring.servePage(home, lock, "127.0.0.1", 0);
        }

        @Override
        public void close() {
            running.stop();
            lock.close();
        }
    }
}
