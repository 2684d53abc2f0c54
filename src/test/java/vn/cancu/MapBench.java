package vn.cancu;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriUtils;
import vn.cancu.cli.Rooms;
import vn.cancu.generator.LargeCollection;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.HomeLock;

/**
 * How soon the lược đồ of the decree that a tenth of all documents cite is there in the real browser, closed and with so many groups open
 * that some 500 documents are drawn: {@code ./cancu bench map [DOCUMENTS [HOME]]} (10000). Prints; asserts nothing.
 */
public final class MapBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int TIMES = 9;

    /** From the click to a picture on the screen: the server's answer, the places, the drawing, two frames. */
    private static final String STEP = """
            async (address) => {
              const frame = () => new Promise(requestAnimationFrame);
              const before = document.getElementById("map");
              const link = document.createElement("a");
              link.href = address;
              link.dataset.step = "";
              document.body.append(link);
              performance.clearResourceTimings();
              const began = performance.now();
              link.click();
              while (document.getElementById("map") === before || !document.querySelector(".drawing[data-nodes]")) await frame();
              await frame();
              await frame();
              const ended = performance.now();
              link.remove();
              const answer = performance.getEntriesByType("resource").at(-1);
              const drawn = document.querySelector(".drawing").dataset;
              return [answer.responseEnd - began, ended - answer.responseEnd, Number(drawn.nodes), Number(drawn.edges), answer.decodedBodySize / 1024];
            }
            """;

    private MapBench() {}

    public static void main(String[] args) {
        int documents = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path place = args.length > 1 ? Path.of(args[1]) : LargeGraphBench.place(documents);
        Home home = LargeGraphBench.made(documents, place.toAbsolutePath()).prepared();
        String hub = new LargeCollection(documents).hub().key();
        HomeLock lock = HomeLock.take(home, "bench").orElseThrow();
        Rooms.Running server = Wiring.servePage(home, lock, "127.0.0.1", 0);
        try (lock;
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page page = browser.newPage();
            page.setViewportSize(1280, 900);
            String closed = "http://127.0.0.1:" + server.port() + "/luoc-do?van-ban=" + typed(hub);
            measured("closed", page, closed);
            measured("open", page, closed + groups(page));
        } finally {
            server.stop();
        }
    }

    /** What opens all groups of the page that is shown. */
    private static String groups(Page page) {
        Object found = page.evaluate("() => JSON.parse(document.querySelector('.drawing').dataset.drawing).nodes"
                + ".filter(node => node.count > 1).map(node => node.id)");
        StringBuilder query = new StringBuilder();
        ((List<?>) found).forEach(id -> query.append("&nhom=").append(typed(String.valueOf(id))));
        return query.toString();
    }

    private static void measured(String name, Page page, String address) {
        page.navigate(address);
        page.waitForSelector(".drawing[data-nodes]");
        List<double[]> rounds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            List<?> round = (List<?>) Objects.requireNonNull(page.evaluate(STEP, address));
            rounds.add(round.stream()
                    .mapToDouble(value -> ((Number) value).doubleValue())
                    .toArray());
        }
        OUT.printf(
                Locale.ROOT,
                "map %-7s %4.0f frames, %4.0f lines, %4.0f KB: answer %5.0f ms, drawn %5.0f ms after it (medians; slowest %.0f and %.0f)%n",
                name,
                rounds.getFirst()[2],
                rounds.getFirst()[3],
                rounds.getFirst()[4],
                median(rounds, 0),
                median(rounds, 1),
                worst(rounds, 0),
                worst(rounds, 1));
        String screens = System.getProperty("cancu.screens");
        if (screens != null) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(screens, "map-" + name + ".png")));
        }
    }

    private static double median(List<double[]> rounds, int column) {
        double[] sorted =
                rounds.stream().mapToDouble(round -> round[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double worst(List<double[]> rounds, int column) {
        return Arrays.stream(rounds.stream().mapToDouble(round -> round[column]).toArray())
                .max()
                .orElse(0);
    }

    private static String typed(String words) {
        return UriUtils.encode(words, "UTF-8");
    }
}
