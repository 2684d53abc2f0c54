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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.util.UriUtils;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Filter;
import vn.cancu.cli.Desk;
import vn.cancu.cli.Rooms;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/**
 * How soon pages are there: {@code ./cancu bench page [HOME [READERS [REQUESTS]]]}, over a home that is filled already (else over the
 * samples). Each reader asks as soon as it has its answer, which is harder than people do; prints, asserts nothing.
 */
public final class PageBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PageBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = args.length > 0 ? Path.of(args[0]) : Path.of("target", "bench", "page-home");
        int readers = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int requests = args.length > 2 ? Integer.parseInt(args[2]) : 400;
        Home home = new Home(folder.toAbsolutePath()).prepared();
        HomeLock lock = HomeLock.take(home, "bench").orElseThrow();
        Rooms.Running page = Wiring.servePage(home, lock, "127.0.0.1", 0);
        try (lock) {
            Desk desk = page.desk();
            if (desk.documents().overview().whole() == 0) {
                desk.intake().take(List.of(Path.of("data/samples")), vn.cancu.intake.Progress.NONE);
            }
            OUT.printf(
                    "%d documents held, %d known by citation; %d readers at once%n",
                    desk.documents().overview().whole(),
                    desk.documents().overview().cited(),
                    readers);
            for (Map.Entry<String, List<String>> kind : addresses(desk).entrySet()) {
                ask(page.port(), kind.getKey(), kind.getValue(), readers, requests);
            }
        } finally {
            page.stop();
        }
    }

    private static Map<String, List<String>> addresses(Desk desk) {
        List<DocumentCard> cards = desk.documents()
                .list(new Filter(null, null, null, null, DocumentCard.Known.WHOLE), 0, 200)
                .documents();
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("home", List.of("/"));
        kinds.put(
                "document",
                cards.stream()
                        .map(card -> "/van-ban/" + UriUtils.encodePath(card.key(), "UTF-8"))
                        .toList());
        kinds.put(
                "map",
                cards.stream()
                        .map(card -> "/luoc-do?van-ban=" + UriUtils.encode(card.key(), "UTF-8"))
                        .toList());
        kinds.put(
                "search",
                List.of("/tim?q=nuoc+sinh+hoat", "/tim?q=tao+hon", "/tim?q=du+an+4", "/tim?q=kinh+phi&year=2024"));
        kinds.put("basis", List.of("/can-cu?q=nuoc+sinh+hoat+phan+tan", "/can-cu?q=bao+ve+rung&year=2024"));
        kinds.put("duties", List.of("/phan-cong?q=nuoc+sinh+hoat", "/phan-cong?q=bao+ve+rung&year=2024"));
        kinds.put("programme", List.of("/chuong-trinh/1719", "/chuong-trinh/1719/DA1"));
        return kinds;
    }

    private static void ask(int port, String kind, List<String> addresses, int readers, int requests)
            throws InterruptedException, ExecutionException {
        try (ExecutorService all = Executors.newFixedThreadPool(readers);
                HttpClient browser = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            for (boolean warm : new boolean[] {true, false}) {
                int count = warm ? Math.max(readers, requests / 2) : requests;
                long began = System.nanoTime();
                List<Future<long[]>> asked = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    String address = "http://127.0.0.1:" + port + addresses.get(i % addresses.size());
                    asked.add(all.submit(() -> timed(browser, address)));
                }
                long[] nanos = new long[count];
                long bytes = 0;
                int refused = 0;
                for (int i = 0; i < count; i++) {
                    long[] one = asked.get(i).get();
                    nanos[i] = one[0];
                    bytes += one[1];
                    refused += one[2] == 200 ? 0 : 1;
                }
                if (!warm) {
                    Arrays.sort(nanos);
                    OUT.printf(
                            "%-10s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  %6.0f pages/s  %5.0f KB a page%s%n",
                            kind,
                            nanos[count / 2] / 1e6,
                            nanos[count * 95 / 100] / 1e6,
                            nanos[count * 99 / 100] / 1e6,
                            count / ((System.nanoTime() - began) / 1e9),
                            bytes / 1024.0 / count,
                            refused == 0 ? "" : "  " + refused + " not answered");
                }
            }
        }
    }

    private static long[] timed(HttpClient browser, String address) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<byte[]> page = browser.send(
                HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        return new long[] {System.nanoTime() - began, page.body().length, page.statusCode()};
    }
}
