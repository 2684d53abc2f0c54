package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.cancu.CancuApplication;
import vn.cancu.intake.Intake;
import vn.cancu.intake.Progress;
import vn.cancu.keeping.Home;

/**
 * The page in a real browser, over the samples in the real store. After each test the browser must have asked nothing of another machine,
 * and complained of nothing. {@code -Dcancu.screens=docs/screens} keeps pictures.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @TempDir
    static Path folder;

    ConfigurableApplicationContext server;
    String address;
    private Playwright playwright;
    Browser browser;
    private @Nullable BrowserContext window;
    Page page;

    @BeforeAll
    void start() {
        assumeTrue(
                Files.isExecutable(CHROMIUM), "no Chromium at /usr/bin/chromium: the page is not tested in a browser");
        server = new SpringApplicationBuilder(CancuApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(Home.class, () -> new Home(folder.resolve("home")).prepared()))
                .run("--server.port=0", "--cancu.home=" + folder.resolve("home"));
        server.getBean(Intake.class).take(List.of(Path.of("data/samples")), Progress.NONE);
        address = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-quic",
                                "--no-first-run")));
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void open() {
        complaints.clear();
        window(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A window of other properties, in the place of the one that is open. */
    final void window(Browser.NewContextOptions options) {
        if (window != null) {
            window.close();
        }
        window = browser.newContext(options);
        page = window.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("asked another machine: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        if (window != null) {
            window.close();
            window = null;
        }
        assertThat(complaints).isEmpty();
    }

    /** Keeps a picture where asked. */
    final void keep(String name) {
        String screens = System.getProperty("cancu.screens");
        if (screens != null) {
            page.waitForTimeout(600);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(screens, name + ".png")));
        }
    }
}
