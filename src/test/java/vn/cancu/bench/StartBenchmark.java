package vn.cancu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/** How long the program as it is built takes to start, each time a new process: {@code ./cancu bench starts [ROUNDS]}. */
final class StartBenchmark {
    private static final Path PLACE = Path.of("target", "bench-starts").toAbsolutePath();
    private static final Path LOG = PLACE.resolve("output.log");
    private static final Path SAMPLES = Path.of("data", "samples");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private StartBenchmark() {}

    static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        FileSystemUtils.deleteRecursively(PLACE);
        Files.createDirectories(PLACE);
        Home home = new Home(PLACE.resolve("home"));
        String at = home.root().toString();
        String file = SAMPLES.resolve("04-quyet-dinh-1719-QD-TTg.txt").toString();
        // The first builds where sources are newer.
        run("--version");
        times("extract of one file", rounds, () -> run("extract", file));
        times("serve, first time, until the page answers", 1, () -> serve(home));
        times("ingest of the samples", 1, () -> run("ingest", SAMPLES.toString(), "--home", at));
        times("status", rounds, () -> run("status", "--home", at));
        times("serve until the page answers", rounds, () -> serve(home));
    }

    private static Process start(String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("cancu").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
    }

    private static double run(String... words) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int exit = start(words).waitFor();
        if (exit != 0) {
            throw failed(String.join(" ", words) + " ended with status " + exit);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static double serve(Home home) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process server = start("serve", "--port", "0", "--home", home.root().toString());
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - began < PATIENCE.toNanos() && server.isAlive()) {
                Optional<Integer> port = HomeLock.serverPort(home);
                if (port.isPresent() && answers(client, port.get())) {
                    return (System.nanoTime() - began) / 1e9;
                }
                Thread.sleep(Duration.ofMillis(20));
            }
            throw failed("serve did not answer");
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static boolean answers(HttpClient client, int port) throws InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try {
            return client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            // It does not listen yet.
            return false;
        }
    }

    private static IllegalStateException failed(String what) throws IOException {
        return new IllegalStateException(what + "\n" + Files.readString(LOG, StandardCharsets.UTF_8));
    }

    private static void times(String what, int rounds, Timed timed) throws IOException, InterruptedException {
        double[] took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            took[i] = timed.seconds();
        }
        Arrays.sort(took);
        System.out.printf(Locale.ROOT, "%-42s median %.2f s, worst %.2f s%n", what, took[rounds / 2], took[rounds - 1]);
    }

    /** Does something once. */
    @FunctionalInterface
    private interface Timed {
        double seconds() throws IOException, InterruptedException;
    }
}
