package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import vn.cancu.intake.LoadedFile;
import vn.cancu.intake.TextFiles;

/** Pages as a browser gets them, over the samples and hostile texts held in memory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTests {
    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private static Path home;

    private ConfigurableApplicationContext server;
    private String address;

    @BeforeAll
    void start() {
        server = SpringApplication.run(ShelfApplication.class, "--server.port=0", "--cancu.test.home=" + home);
        address = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** The contract and the routes are the same set. */
    @Test
    void describesEveryRouteOfTheApi() {
        Set<String> routes = server
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(route -> route.getPatternValues().stream())
                .filter(route -> route.startsWith("/api/v1/") && !route.endsWith(".yaml"))
                .map(route -> route.substring("/api/v1".length()).replace("{*path}", "{key}"))
                .collect(Collectors.toSet());
        InputStream text = Objects.requireNonNull(PagesTests.class.getResourceAsStream("/vn/cancu/api/openapi.yaml"));
        Map<String, Map<String, Object>> described = new Yaml().load(text);
        assertThat(Objects.requireNonNull(described.get("paths")).keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/can-cu",
                "/can-cu?q=nuoc+sinh+hoat",
                "/can-cu?q=khong-co-gi&unit=x&year=2024",
                "/phan-cong",
                "/phan-cong?q=nuoc+sinh+hoat",
                "/van-ban",
                "/van-ban?type=Luat&trang=9",
                "/chuong-trinh",
                "/chuong-trinh/1719",
                "/chuong-trinh/1719/DA1",
                "/kinh-phi",
                "/kinh-phi?programme=1719&by=year",
                "/kinh-phi.csv?programme=1719",
                "/don-vi?ten=x%C3%A3+Khu%E1%BB%95i+S%C3%A1ng",
                "/luoc-do?van-ban=1719%2FQ%C4%90-TTg",
                "/luoc-do?van-ban=1719%2FQ%C4%90-TTg&mo=x&nhom=a~b~2024~1~1719%2FQ%C4%90-TTg&tu=2025-07&quan-he=amends",
                "/nap",
                "/kiem-tra",
                "/kiem-tra?document=1719%2FQ%C4%90-TTg",
                "/goi-y?q=27/2022/ND-CP",
                "/goi-y",
                "/api/v1/basis?q=nuoc",
                "/api/v1/openapi.yaml",
                "/api/v1/rests/1719/Q%C4%90-TTg?limit=5",
                "/api/v1/missing",
                "/api/v1/programmes",
                "/api/v1/programmes/1719",
                "/api/v1/budget?programme=1719",
                "/page.css"
            })
    void everyAddressAnswers(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Security-Policy")).hasValue(Guard.CONTENT_SECURITY_POLICY);
    }

    @Test
    void leadsFromASymbolToItsDocument() throws Exception {
        HttpResponse<String> response = get("/hoi?q=1719/qd-ttg");
        assertThat(response.statusCode()).isIn(200, 302);
        assertThat(response.headers().firstValue("Location").orElse(response.body()))
                .contains("1719/Q");
    }

    @Test
    void saysWhatIsKnownOfADocumentThatIsOnlyCited() throws Exception {
        String page = get("/van-ban/" + "39/2019/QH14").body();
        assertThat(page)
                .contains("chỉ biết qua viện dẫn")
                .contains("39/2019/QH14")
                .contains("<blockquote>");
    }

    @Test
    void speaksVietnameseUntilAskedOtherwise() throws Exception {
        assertThat(get("/").body()).contains("lang=\"vi\"").contains("Câu hỏi");
        HttpResponse<String> english = get("/?lang=en");
        assertThat(english.body()).contains("lang=\"en\"").contains("Question");
        assertThat(english.headers().firstValue("Set-Cookie").orElse("")).contains("lang=en", "SameSite=Strict");
    }

    @ParameterizedTest
    @CsvSource({
        "/khong-co,404",
        "/van-ban/khong-co,404",
        "/van-ban,200",
        "/can-cu?year=abc&q=x,200",
        "/van-ban/..%2f..%2fetc,400"
    })
    void aWrongAddressSaysWhatToDo(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("at vn.cancu");
        if (status == 404) {
            assertThat(response.body()).contains("Không có trang hay văn bản này");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/basis,400",
        "/api/v1/basis?q=,400",
        "/api/v1/basis?q=x&year=abc,400",
        "/api/v1/duties,400",
        "/api/v1/documents/khong,404",
        "/api/v1/rests/khong,404"
    })
    void restFailuresAreProblems(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aStoreThatDoesNotAnswerIsToldInItsOwnSentence() throws Exception {
        server.getBean(Shelf.class).close(true);
        try {
            HttpResponse<String> page = get("/can-cu?q=nuoc");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("Kho dữ liệu chưa trả lời")
                    .contains("Kệ sách đã đóng; hãy mở lại.")
                    .doesNotContain("ClosedException");
            HttpResponse<String> json = get("/api/v1/basis?q=nuoc");
            assertThat(json.statusCode()).isEqualTo(503);
            assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(json.body()).contains("Kệ sách đã đóng; hãy mở lại.").doesNotContain("ClosedException");
        } finally {
            server.getBean(Shelf.class).close(false);
        }
    }

    @Test
    void hostileTextIsShownAsText() throws Exception {
        String text =
                "Số: 66/KH-UBND\n<script>alert(1)</script> \"><img src=x onerror=alert(1)>\n[[${7*7}]] __${7*7}__\n12\u202E000.1 đồng\n"
                        + "x".repeat(1_000_000) + "\nhết";
        Path file = Files.writeString(home.resolve("doc-hai.txt"), text, StandardCharsets.UTF_8);
        String key = server.getBean(Shelf.class).put((LoadedFile.Text) TextFiles.load(file));
        String page = get(Addresses.document(key)).body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .contains("[[${7*7}]]")
                .contains("12\uFFFD000.1")
                .doesNotContain("\u202E")
                .hasSizeLessThan(900_000);
        assertThat(get(Addresses.document(key) + "?dong=6").body()).contains("hết");
    }

    @Test
    void aQuestionIsShownAsText() throws Exception {
        String page = get("/can-cu?q=%3Cscript%3Ealert(1)%3C/script%3E&unit=%22%3E%3Cb%3E")
                .body();
        assertThat(page).doesNotContain("<script>alert").doesNotContain("\"><b>");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html,*/*")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
