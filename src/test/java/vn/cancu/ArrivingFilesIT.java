package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Desk;
import vn.cancu.cli.Rooms;
import vn.cancu.cli.Terminal;
import vn.cancu.files.Faults;
import vn.cancu.files.Papers;
import vn.cancu.keeping.Home;

/** A folder that is watched, from the first file to the last one that failed. */
class ArrivingFilesIT {
    private static final Path PLAN = Path.of("data", "samples", "20-ke-hoach-21-KH-UBND-xa-khuoi-sang-2025.txt");

    private static final List<String> REPORT =
            List.of("Báo cáo số 12/BC-UBND ngày 05/3/2024 về tình hình thực hiện chương trình");

    @TempDir
    Path place;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Opened once: a command takes what it would open. */
    private Desk.@Nullable Open store;

    @Test
    void takesWhatArrivesKeepsWhatFailsAndReadsItAgainWhenItIsMended() throws Exception {
        try (Desk.Open opened = Wiring.openStore(home().prepared())) {
            store = opened;
            goThrough();
        }
    }

    private void goThrough() throws Exception {
        Path in = Files.createDirectories(place.resolve("in"));
        List<String> plan =
                Files.readAllLines(Path.of("data", "samples", "16-ke-hoach-37-KH-UBND-xa-khuoi-sang-2024.txt"));
        byte[] docx = Papers.docx(plan);
        byte[] pdf = Papers.pdf(REPORT, Papers.Print.PLAIN);
        Files.write(in.resolve("hong.docx"), Arrays.copyOf(docx, docx.length / 2));
        Files.write(in.resolve("thieu.pdf"), Faults.withPictureThatIsNotRead(pdf));
        Path slow = Files.writeString(in.resolve("cham.txt"), "");
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> watching = threads.submit(() -> run("ingest", "--watch", "in", "--format", "json"));
            for (String line : Files.readAllLines(PLAN)) {
                Files.writeString(slow, line + "\n", StandardOpenOption.APPEND);
                Thread.sleep(20);
            }
            JsonNode taken = await("cham.txt");
            assertThat(names(taken.get("documents"))).contains("cham.txt");
            await("thieu.pdf");
            threads.shutdownNow();
            assertThat(watching.get(60, TimeUnit.SECONDS)).isZero();
        } finally {
            threads.shutdownNow();
        }
        assertThat(lines().flatMap(line -> names(line.get("failed")).stream()).toList())
                .containsExactly("hong.docx");
        assertThat(lines().flatMap(line -> names(line.get("incomplete")).stream())
                        .toList())
                .as("a document of which a page is missing is no failure")
                .containsExactly("thieu.pdf");

        assertThat(run("status", "--format", "json")).isZero();
        assertThat(lines().toList().getLast().get("quarantined").asInt()).isEqualTo(2);
        assertThat(run("status")).isZero();
        assertThat(out.toString()).contains("Khu cách ly: 2 tệp");

        out.getBuffer().setLength(0);
        assertThat(run("ingest", "--retry")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "hong.docx", "cắt cụt", "thieu.pdf", home().quarantine().toString());

        Files.write(in.resolve("hong.docx"), docx);
        Files.write(in.resolve("thieu.pdf"), pdf);
        assertThat(run("ingest", "--retry", "--format", "json")).isZero();
        assertThat(run("ingest", "--retry", "--format", "json")).isZero();
        List<JsonNode> retried = lines().toList();
        assertThat(names(retried.getFirst().get("documents"))).containsExactlyInAnyOrder("hong.docx", "thieu.pdf");
        assertThat(retried.getLast().get("unchanged").asInt())
                .as("nothing is left to retry")
                .isZero();
        assertThat(run("status", "--format", "json")).isZero();
        assertThat(lines().toList().getLast().get("quarantined").asInt()).isZero();
    }

    /** The report that names this file, once it is there. */
    private JsonNode await(String name) throws InterruptedException {
        for (int i = 0; i < 450; i++) {
            List<JsonNode> found =
                    lines().filter(line -> line.toString().contains(name)).toList();
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("nothing is told of " + name + ": " + out + err);
    }

    private java.util.stream.Stream<JsonNode> lines() {
        return out.toString().lines().filter(line -> line.startsWith("{")).map(JsonMapper.shared()::readTree);
    }

    private static List<String> names(JsonNode rows) {
        List<String> names = new ArrayList<>();
        rows.forEach(row -> names.add(row.get("file").asString().replaceFirst("^.*/", "")));
        return names;
    }

    private int run(String... words) {
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--home", home().root().toString()));
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), place, false, 100);
        return CommandLines.run(args.toArray(String[]::new), terminal, new Rooms(home -> lent(), Wiring::servePage));
    }

    private Desk.Open lent() {
        Desk.Open opened = Objects.requireNonNull(store);
        return new Desk.Open() {
            @Override
            public Desk desk() {
                return opened.desk();
            }

            @Override
            public void close() {
                // Closed by the test.
            }
        };
    }

    private Home home() {
        return new Home(place.resolve("home"));
    }
}
