package vn.cancu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.backup.VerifyReport;
import vn.cancu.cli.CommandLines;
import vn.cancu.cli.Desk;
import vn.cancu.cli.Rooms;
import vn.cancu.cli.Terminal;
import vn.cancu.generator.DocumentGenerator;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/**
 * The disk of a home is full at random moments of intake, search and review, and the server is killed as it stands: what was said to be
 * done is there when there is room again.
 *
 * <p>Not in the gate yet: in two of three runs it stopped because the index still held a document that a correction had set aside
 * ({@code INDEX_EXTRA} in {@code verify}), before documents, corrections and log were compared; the run that passed had no corrections.
 *
 * <p>The home is on a small file system in memory, of which another file takes the rest. Making one needs root on Linux.
 */
class DiskFullIT {
    private static final boolean NIGHTLY = "nightly".equals(System.getProperty("cancu.test.size"));
    private static final int ROUNDS = NIGHTLY ? 10 : 1;
    private static final int FILLS = NIGHTLY ? 6 : 4;
    private static final int DOCUMENTS = NIGHTLY ? 200 : 40;
    private static final int FIRST = 6;
    private static final Path PLACE = Path.of("target", "full").toAbsolutePath();
    private static final Path DISK = PLACE.resolve("disk");
    private static final Path FILLER = DISK.resolve("filler");

    private final Home home = new Home(DISK.resolve("home"));
    private final Random random = new Random(11);

    /** What was said to be done: sha256s of documents, ids of corrections and of those undone. */
    private final Set<String> documents = ConcurrentHashMap.newKeySet();

    /** Of the documents, in the order in which they were taken. */
    private final List<String> keys = new java.util.concurrent.CopyOnWriteArrayList<>();

    private final Set<String> corrections = ConcurrentHashMap.newKeySet();
    private final Set<String> undone = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void mount() throws Exception {
        assumeTrue(NIGHTLY, "skipped: of the nightly run");
        unmount();
        FileSystemUtils.deleteRecursively(PLACE);
        Files.createDirectories(DISK);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=420m", "cancu-full", DISK.toString()),
                "skipped: this machine lets nobody make a small file system (mount -t tmpfs, as root)");
    }

    @AfterAll
    static void unmount() throws Exception {
        if (Files.isDirectory(DISK)) {
            run("umount", "-l", DISK.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    @Test
    void whatWasSaidToBeDoneIsThereWhenThereIsRoomAgain() throws Exception {
        Path all = PLACE.resolve("documents");
        new DocumentGenerator(20260711).writeTo(all, DOCUMENTS);
        List<Path> files;
        try (Stream<Path> listed = Files.walk(all)) {
            files = new ArrayList<>(listed.filter(Files::isRegularFile).sorted().toList());
        }
        int each = Math.max(1, (files.size() - FIRST) / (ROUNDS * FILLS));
        int next = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process server = serve();
            try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
                if (round == 0) {
                    ingest(files.subList(0, FIRST));
                    next = FIRST;
                    assertThat(documents).hasSizeGreaterThanOrEqualTo(FIRST);
                }
                AtomicBoolean over = new AtomicBoolean();
                Future<?> searching = clerks.submit(() -> searches(over));
                Future<?> reviewing = clerks.submit(() -> reviews(over));
                for (int fill = 0; fill < FILLS; fill++) {
                    int until = Math.min(files.size(), next + each);
                    List<Path> some = files.subList(next, until);
                    Thread intake = Thread.ofPlatform().start(() -> ingest(some));
                    next = until;
                    Thread.sleep(random.nextInt(1500));
                    fill(random.nextInt(3) * 40_000L);
                    Thread.sleep(300 + random.nextInt(1500));
                    if (fill == FILLS - 1) {
                        server.destroyForcibly().waitFor();
                    }
                    Files.delete(FILLER);
                    intake.join(Duration.ofMinutes(4));
                    assertThat(intake.isAlive()).as("intake comes to an end").isFalse();
                }
                over.set(true);
                searching.get(2, TimeUnit.MINUTES);
                reviewing.get(2, TimeUnit.MINUTES);
            } finally {
                server.destroyForcibly().waitFor();
            }
            check();
        }
        finish(all);
        System.out.printf(
                Locale.ROOT,
                "disk full %d times: %d documents, %d corrections, %d taken back said to be done, all there; %d searches answered; %d commands refused: %s%n",
                ROUNDS * FILLS,
                documents.size(),
                corrections.size(),
                undone.size(),
                answered.get(),
                refused.get(),
                told);
        assertThat(refused).as("the disk was full for somebody").hasPositiveValue();
    }

    /** After each restart: everything agrees, and holds what was said to be done. */
    private void check() {
        try (Desk.Open store = Wiring.openStore(home)) {
            Desk desk = store.desk();
            desk.intake().catchUp();
            VerifyReport report = desk.verification().run(null, (done, total, file) -> {});
            assertThat(report.disagreements()).isEmpty();
            Set<String> made = new TreeSet<>();
            Set<String> back = new TreeSet<>();
            desk.corrections().all().forEach(correction -> {
                made.add(correction.id());
                if (correction.undone() != null) {
                    back.add(correction.id());
                }
            });
            assertThat(made).containsAll(corrections);
            assertThat(back).containsAll(undone);
        }
        assertThat(new ChangeLog(home, Clock.systemUTC()).check().breaks()).isEmpty();
        Set<String> logged = new HashSet<>();
        ChangeLog.read(home, change -> {
            logged.add(String.valueOf(change.after()));
            if (change.what().equals("correction.undo")) {
                logged.add(change.target());
            }
        });
        assertThat(logged).containsAll(documents).containsAll(undone);
        documents.forEach(sha256 -> assertThat(
                        home.originals().resolve(sha256.substring(0, 2)).resolve(sha256))
                .exists());
    }

    /** With room, all that is left is taken. */
    private void finish(Path all) {
        Terminal terminal = terminal(new StringWriter(), new StringWriter());
        int exit = CommandLines.run(
                new String[] {"ingest", all.toString(), "--home", home.root().toString()},
                terminal,
                new Rooms(Wiring::openStore, Wiring::servePage));
        assertThat(exit).isZero();
        check();
    }

    private void ingest(List<Path> files) {
        List<String> words = new ArrayList<>(List.of("ingest"));
        files.forEach(file -> words.add(file.toString()));
        JsonNode report = command(words);
        if (report != null) {
            report.get("documents").forEach(document -> {
                documents.add(document.get("sha256").stringValue());
                keys.add(document.get("key").stringValue());
            });
        }
    }

    /** Two documents are said to be one, and are not, over and over. */
    private void reviews(AtomicBoolean over) {
        while (!over.get()) {
            JsonNode made =
                    command(List.of("correct", "merge", keys.get(0), keys.get(1), "--reason", "thử khi đĩa đầy"));
            if (made != null) {
                String id = made.get("id").stringValue();
                corrections.add(id);
                if (command(List.of("correct", "undo", id)) != null) {
                    undone.add(id);
                }
            }
        }
    }

    private void searches(AtomicBoolean over) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!over.get()) {
                String at = HomeLock.server(home).orElse("");
                if (at.isEmpty()) {
                    return;
                }
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create("http://" + at + "/api/v1/search?q=kinh+ph%C3%AD"))
                        .timeout(Duration.ofSeconds(30))
                        .build();
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    answered.incrementAndGet();
                }
                Thread.sleep(20);
            }
        } catch (IOException killed) {
            // The server is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a command of the command line answers, sent to the server; null where it is refused. */
    private @org.jspecify.annotations.Nullable JsonNode command(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(words);
        args.addAll(List.of("--home", home.root().toString(), "--format", "json"));
        Rooms none = new Rooms(
                opened -> {
                    throw new IllegalStateException("the server is gone");
                },
                Wiring::servePage);
        int exit = CommandLines.run(args.toArray(String[]::new), terminal(out, err), none);
        try {
            if (exit == 0) {
                return JsonMapper.shared().readTree(out.toString());
            }
        } catch (JacksonException cut) {
            err.append(cut.getMessage());
        }
        refused.incrementAndGet();
        err.toString().lines().findFirst().ifPresent(line -> told.add(line.substring(0, Math.min(110, line.length()))));
        return null;
    }

    private static Terminal terminal(StringWriter out, StringWriter err) {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), PLACE, false, 100);
    }

    /** Takes the rest of the disk, but so many bytes. */
    private static void fill(long left) throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(FILLER)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // As it should be; what was not written of the last block is left as bytes.
        }
        byte[] small = new byte[4096];
        try (OutputStream out = Files.newOutputStream(FILLER, java.nio.file.StandardOpenOption.APPEND)) {
            while (Files.getFileStore(DISK).getUsableSpace() > left) {
                out.write(small);
            }
        } catch (IOException full) {
            // As it should be.
        }
    }

    private Process serve() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java.toString(),
                "-Xmx1g",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                "vn.cancu.Cancu",
                "serve",
                "--port",
                "0",
                "--home",
                home.root().toString()));
        Process server = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        PLACE.resolve("server.log").toFile()))
                .start();
        String holder = server.pid() + " serve";
        while (server.isAlive()
                && !(HomeLock.holder(home).equals(holder)
                        && HomeLock.server(home).isPresent())) {
            Thread.sleep(50);
        }
        assertThat(server.isAlive())
                .as("server, see %s", PLACE.resolve("server.log"))
                .isTrue();
        return server;
    }
}
