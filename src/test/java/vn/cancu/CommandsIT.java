package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Rooms;
import vn.cancu.cli.Terminal;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/** The program as its users meet it: words in; what is printed, and the exit status, out. */
class CommandsIT {
    private static final Path SAMPLES = Path.of("data", "samples").toAbsolutePath();
    private static final Path SEEDS = Path.of("..", "shared", "seeds").toAbsolutePath();

    @TempDir
    Path place;

    private record Printed(int exit, String out, String err) {
        JsonNode json() {
            assertThat(err).isEmpty();
            assertThat(exit).isZero();
            return JsonMapper.shared().readTree(out);
        }
    }

    private Printed run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of(words));
        if (!args.contains("--home")) {
            args.addAll(List.of("--home", home().root().toString()));
        }
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), place, false, 100);
        int exit = CommandLines.run(
                args.toArray(String[]::new), terminal, new Rooms(Wiring::openStore, Wiring::servePage));
        return new Printed(exit, out.toString(), err.toString());
    }

    private Home home() {
        return new Home(place.resolve("home"));
    }

    @Test
    void readsTheSamplesOnceAndAnswersTheSameThroughTheServer() throws IOException, InterruptedException {
        JsonNode first = run("ingest", SAMPLES.toString(), "--format", "json").json();
        JsonNode again = run("ingest", SAMPLES.toString(), "--format", "json").json();
        assertThat(first.get("read").asInt()).isEqualTo(21);
        assertThat(first.get("documents").get(0).propertyNames())
                .contains("key", "symbol", "type", "title", "file", "sha256", "citations", "items", "duties");
        assertThat(again.get("read").asInt() + again.get("updated").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(21);

        String[] basis = {"basis", "nuoc sinh hoat phan tan", "--unit", "xã Khuổi Sáng", "--year", "2024"};
        Printed direct = run(basis);
        try (Server server = new Server(home())) {
            assertThat(run(basis)).isEqualTo(direct);
            JsonNode answer = run(Stream.concat(Stream.of(basis), Stream.of("--format", "json"))
                            .toArray(String[]::new))
                    .json();
            assertThat(answer.get("paths").toString()).contains("1719/QĐ-TTg");
            assertQuotesStandInTheirFiles(answer, 1);
            JsonNode found = run("search", "tao hon", "--year", "2025", "--format", "json")
                    .json();
            assertThat(found.get("total").asInt()).isPositive();
            assertKeepsSearchesByStanding();
            assertThat(server.answerTo("wrong")).isEqualTo(403);
            assertThat(run("serve").exit()).isEqualTo(3);
        }
    }

    private void assertKeepsSearchesByStanding() throws IOException {
        Printed shown = run("search", "tao hon", "--status", "unverified", "--save", "a");
        assertThat(shown.out()).contains("· chưa xác minh hiệu lực");
        JsonNode hits = run("search", "--saved", "a", "--format", "json").json().get("hits");
        assertThat(hits)
                .isNotEmpty()
                .allSatisfy(hit ->
                        assertThat(hit.get("document").get("status").asString()).isEqualTo("unverified"));
        assertThat(run("search", "--saved", "a", "--status", "repealed", "--format", "json")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        Files.writeString(place.resolve("list.txt"), "tao hon\n");
        assertThat(run("search", "--saved", "a", "--batch", "list.txt").out()).contains("\"chưa xác minh hiệu lực\"");
        assertThat(Files.readAllLines(home().savedSearches())).hasSize(1);
        Files.writeString(home().savedSearches(), "{\"name", StandardOpenOption.APPEND);
        assertThat(run("search", "--saved", "a").err()).containsOnlyOnce("Dòng 2");
    }

    @Test
    void answersTheThreeQuestionsOnTheSeeds() {
        assumeTrue(Files.isDirectory(SEEDS), "skipped: ../shared/seeds is not on this machine");
        assertThat(run("ingest", SEEDS.toString(), "--format", "json")
                        .json()
                        .get("read")
                        .asInt())
                .isEqualTo(5);
        try (Server server = new Server(home())) {
            assertThat(server.port()).isPositive();
            JsonNode basis = run(
                            "basis",
                            "nước sinh hoạt phân tán",
                            "--unit",
                            "xã Y Tịch",
                            "--year",
                            "2024",
                            "--format",
                            "json")
                    .json();
            assertThat(basis.get("paths").toString()).contains("1719/QĐ-TTg", "27/2022/NĐ-CP", "38/2023/NĐ-CP");
            assertQuotesStandInTheirFiles(basis, 3);

            JsonNode duties = run("duties", "nước sinh hoạt", "--unit", "xã Dân Tiến", "--format", "json")
                    .json();
            assertThat(duties.get("rows"))
                    .anySatisfy(row -> assertThat(row.get("unit").asString() + " "
                                    + row.get("role").asString())
                            .startsWithIgnoringCase("Phòng Kinh tế")
                            .endsWith(" lead"));
            assertQuotesStandInTheirFiles(duties, 1);

            for (String query : List.of("tảo hôn", "tao hon", "1719/QĐ-TTg")) {
                JsonNode hits = run("search", query, "--year", "2025", "--format", "json")
                        .json()
                        .get("hits");
                assertThat(hits).as(query).isNotEmpty();
                assertHighlightsStandInTheirTexts(hits);
            }

            JsonNode total = run("budget", "--unit", "xã Dân Tiến", "--year", "2025", "--format", "json")
                    .json()
                    .get("totals")
                    .get(0);
            assertThat(total.get("total").asLong()).isEqualTo(12_063_200_000L);
            assertThat(total.get("central").asLong()).isEqualTo(9_683_900_000L);
            assertThat(total.get("local").asLong()).isEqualTo(2_379_300_000L);
        }
    }

    @Test
    void tellsEachUnreadableFileAndReadsTheOthers() throws IOException {
        Path folder = Files.createDirectories(place.resolve("in"));
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 3});
        Files.write(folder.resolve("encoding.txt"), "K\u00ea ho\u1ea1ch \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("long.txt"), "k\u1ebf ho\u1ea1ch ".repeat(4_000_000));
        Path good = SAMPLES.resolve("20-ke-hoach-21-KH-UBND-xa-khuoi-sang-2025.txt");
        Files.copy(good, folder.resolve("good.txt"));

        Printed printed = run("ingest", "in", "absent.txt", "--format", "json");

        assertThat(printed.exit()).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(printed.out());
        assertThat(report.get("read").asInt()).isEqualTo(1);
        assertThat(report.get("failed"))
                .extracting(row -> name(row.get("file").asString()))
                .containsExactlyInAnyOrder("absent.txt", "empty.txt", "binary.txt", "encoding.txt", "long.txt");
        assertThat(report.get("failed"))
                .allSatisfy(row ->
                        assertThat(row.get("error").asString()).isNotBlank().doesNotContain("\n", "Exception"));
    }

    @Test
    void mendsAnIndexThatIsBrokenOrLost() throws IOException {
        run(
                        "ingest",
                        SAMPLES.resolve("20-ke-hoach-21-KH-UBND-xa-khuoi-sang-2025.txt")
                                .toString())
                .exit();
        Files.writeString(home().index().resolve("CURRENT"), "nonsense");
        assertFails(run("search", "nước"), home().index().toString());

        assertThat(run("reindex").exit()).isZero();

        assertThat(run("search", "nước", "--format", "json").json().get("total").asInt())
                .isPositive();
    }

    @Test
    void namesWhoHoldsTheStore() {
        try (HomeLock lock = HomeLock.take(home(), "ingest").orElseThrow()) {
            assertThat(lock).isNotNull();
            assertFails(run("status"), home().root().toString(), "ingest");
            assertFails(run("serve"), home().root().toString(), "ingest");
        }
    }

    @Test
    void namesTheHomeThatIsAFileAndThePortThatIsTaken() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertFails(run("status", "--home", file.toString()), file.toString());
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertFails(run("serve", "--port", port), port);
        }
    }

    @Test
    void tellsWrongWordsInVietnameseAndInEnglish() {
        assertThat(run("serch", "x").err()).startsWith("Không có lệnh “serch”. Có phải: search");
        assertThat(run("serch", "x", "--lang", "en").err()).startsWith("There is no command “serch”.");
        assertThat(run("search", "x", "--year", "abc").err()).contains("“abc”", "--year");
        assertThat(run("search", "x", "--format", "xml").err()).contains("text, json");
        assertThat(run("duties").exit()).isEqualTo(2);
        assertThat(run("basis").exit()).isEqualTo(2);
    }

    private static void assertFails(Printed printed, String... named) {
        assertThat(printed.exit()).isEqualTo(3);
        assertThat(printed.out()).isEmpty();
        assertThat(printed.err()).contains(named).doesNotContain("\tat ", "Exception");
        assertThat(printed.err().lines()).hasSize(1);
    }

    /** Every quote with a file and a line is a piece of that line of that file. */
    private static void assertQuotesStandInTheirFiles(JsonNode answer, int atLeast) {
        List<JsonNode> quoted = new ArrayList<>();
        collect(answer, quoted);
        assertThat(quoted).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(quoted).allSatisfy(row -> {
            List<String> lines = Files.readAllLines(Path.of(row.get("file").asString()));
            assertThat(lines.get(row.get("line").asInt() - 1))
                    .contains(row.get("quote").asString());
        });
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.path("quote").isString()
                && node.path("file").isString()
                && node.path("line").isNumber()) {
            into.add(node);
        }
        node.forEach(child -> collect(child, into));
    }

    private static void assertHighlightsStandInTheirTexts(JsonNode hits) {
        assertThat(hits)
                .allSatisfy(hit -> assertThat(hit.get("highlights"))
                        .allSatisfy(range -> assertThat(range.get(1).asInt())
                                .isBetween(
                                        range.get(0).asInt() + 1,
                                        hit.get("text").asString().length())));
    }

    private static String name(String file) {
        return Path.of(file).getFileName().toString();
    }

    /** A server of the home, in this process: commands find the store held and go to it. */
    private static final class Server implements AutoCloseable {
        private final HomeLock lock;
        private final Rooms.Running running;

        Server(Home home) {
            lock = HomeLock.take(home, "serve").orElseThrow();
            running = Wiring.servePage(home, lock, "127.0.0.1", 0);
        }

        int port() {
            return running.port();
        }

        int answerTo(String key) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + running.port() + "/internal/command"))
                    .header("Content-Type", "application/json")
                    .header("X-Cancu-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"args\":[\"status\"],\"folder\":\"/\",\"interactive\":false,\"columns\":80}"))
                    .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            }
        }

        @Override
        public void close() {
            running.stop();
            lock.close();
        }
    }
}
