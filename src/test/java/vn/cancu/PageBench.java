package vn.cancu;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import vn.cancu.cli.Rooms;
import vn.cancu.generator.LargeCollection;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/**
 * How soon pages are there with many readers at once: {@code ./cancu bench page [DOCUMENTS [READERS [REQUESTS [HOME]]]]} (100000, 20, 400).
 * The home of generated documents is made on first use; its index is brought up and texts are put beside the documents that are asked for.
 *
 * <p>First by kind of page: each reader asks for the next as soon as it has one, which no person does and which tells how many pages the
 * machine can make; {@code alone} tells what one reader sees. Then as people do, all kinds mixed: each reader looks at a page for a second
 * on average (from none to two) before the next. Server and readers share the machine. Prints; asserts nothing.
 */
public final class PageBench {
    /** What a reader looks at a page for, on average. */
    private static final int LOOKING_MILLIS = 1000;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PageBench() {}

    public static void main(String[] args) throws Exception {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int readers = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int requests = args.length > 2 ? Integer.parseInt(args[2]) : 400;
        Path place = args.length > 3 ? Path.of(args[3]) : LargeGraphBench.place(documents);
        Home home = LargeGraphBench.made(documents, place.toAbsolutePath()).prepared();
        LargePages pages = new LargePages(new LargeCollection(documents));
        pages.keepTexts(home);
        HomeLock lock = HomeLock.take(home, "bench").orElseThrow();
        Rooms.Running page = Wiring.servePage(home, lock, "127.0.0.1", 0);
        try (lock) {
            long began = System.nanoTime();
            page.desk().intake().catchUp();
            OUT.printf(
                    Locale.ROOT,
                    "%d documents held, index ready in %.0f s; %d readers at once, %d requests a page%n",
                    page.desk().documents().overview().whole(),
                    (System.nanoTime() - began) / 1e9,
                    readers,
                    requests);
            for (Map.Entry<String, List<String>> kind : pages.addresses().entrySet()) {
                ask(page.port(), kind.getKey(), kind.getValue(), readers, requests);
            }
            read(page.port(), pages.addresses(), readers, requests * 3);
        } finally {
            page.stop();
        }
    }

    private static void ask(int port, String kind, List<String> addresses, int readers, int requests)
            throws InterruptedException, ExecutionException {
        Round warm = round(port, addresses, readers, requests, requests);
        Round together = round(port, addresses, readers, requests, 0);
        Round alone = round(port, addresses, 1, Math.max(20, requests / 4), 0);
        OUT.printf(
                Locale.ROOT,
                "%-10s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  %6.0f pages/s  %5.0f KB a page  alone p50 %5.1f ms p95 %5.1f ms%s%n",
                kind,
                together.at(50),
                together.at(95),
                together.at(99),
                together.perSecond(),
                together.bytes() / 1024.0 / requests,
                alone.at(50),
                alone.at(95),
                warm.refused() == null ? "" : "  not answered: " + warm.refused());
    }

    /** Readers who look at what they get. */
    private static void read(int port, Map<String, List<String>> kinds, int readers, int requests)
            throws InterruptedException, ExecutionException {
        List<Map.Entry<String, List<String>>> all = List.copyOf(kinds.entrySet());
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        try (ExecutorService people = Executors.newFixedThreadPool(readers);
                HttpClient browser = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            List<Future<Map<String, List<Long>>>> asked = new ArrayList<>();
            for (int reader = 0; reader < readers; reader++) {
                Random random = new Random(reader);
                int first = reader * requests / readers;
                asked.add(people.submit(() -> {
                    Map<String, List<Long>> own = new LinkedHashMap<>();
                    for (int i = 0; i < requests / readers; i++) {
                        Thread.sleep(random.nextInt(2 * LOOKING_MILLIS));
                        Map.Entry<String, List<String>> kind = all.get(random.nextInt(all.size()));
                        String address = kind.getValue()
                                .get((first + i) % kind.getValue().size());
                        own.computeIfAbsent(kind.getKey(), key -> new ArrayList<>())
                                .add(timed(browser, "http://127.0.0.1:" + port, address)
                                        .nanos());
                    }
                    return own;
                }));
            }
            for (Future<Map<String, List<Long>>> one : asked) {
                one.get()
                        .forEach((kind, some) -> nanos.computeIfAbsent(kind, key -> new ArrayList<>())
                                .addAll(some));
            }
        }
        List<Long> together = new ArrayList<>();
        for (String kind : kinds.keySet()) {
            List<Long> some = nanos.getOrDefault(kind, List.of());
            together.addAll(some);
            looked(kind, some);
        }
        looked("all", together);
    }

    private static void looked(String kind, List<Long> nanos) {
        if (!nanos.isEmpty()) {
            Collections.sort(nanos);
            Round round = new Round(nanos, 0, 0, null);
            OUT.printf(
                    Locale.ROOT,
                    "reading   %-10s %5d pages  p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms%n",
                    kind,
                    nanos.size(),
                    round.at(50),
                    round.at(95),
                    round.at(99));
        }
    }

    /**
     * Pages asked for and answered.
     *
     * @param nanos of each, sorted
     * @param refused an address that was not answered with a page, null where there was none
     */
    private record Round(
            List<Long> nanos,
            long bytes,
            double perSecond,
            @Nullable String refused) {
        double at(int percent) {
            return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
        }
    }

    private static Round round(int port, List<String> addresses, int readers, int requests, int from)
            throws InterruptedException, ExecutionException {
        try (ExecutorService all = Executors.newFixedThreadPool(readers);
                HttpClient browser = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            long began = System.nanoTime();
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                String address = addresses.get((from + i) % addresses.size());
                asked.add(all.submit(() -> timed(browser, "http://127.0.0.1:" + port, address)));
            }
            List<Long> nanos = new ArrayList<>();
            long bytes = 0;
            String refused = null;
            for (int i = 0; i < requests; i++) {
                Answer answer = asked.get(i).get();
                nanos.add(answer.nanos());
                bytes += answer.bytes();
                refused = answer.status() == 200 ? refused : answer.address() + " " + answer.status();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            Collections.sort(nanos);
            return new Round(nanos, bytes, requests / seconds, refused);
        }
    }

    private record Answer(String address, long nanos, long bytes, int status) {}

    private static Answer timed(HttpClient browser, String server, String address)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<byte[]> page = browser.send(
                HttpRequest.newBuilder(URI.create(server + address))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(address, System.nanoTime() - began, page.body().length, page.statusCode());
    }
}
