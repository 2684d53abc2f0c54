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
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import vn.cancu.api.AuditFile;
import vn.cancu.document.Passage;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.search.SearchLibrary;

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

    /** The contract and the routes are the same, with every parameter of each. */
    @Test
    void describesEveryRouteOfTheApi() {
        ApiRoutes routes = ApiRoutes.of(
                server.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class), "/api/v1");
        InputStream text = Objects.requireNonNull(PagesTests.class.getResourceAsStream("/vn/cancu/api/openapi.yaml"));
        assertThat(ApiRoutes.described(new Yaml().load(text)).parameters())
                .containsExactlyInAnyOrderEntriesOf(routes.parameters());
    }

    @Test
    void narrowsASearchByComponentAndStatusWithCounts() throws Exception {
        Path file = Files.writeString(home.resolve("be-nuoc.txt"), "Số: 77/KH-UBND\nXây bể nước\n");
        String key = server.getBean(Shelf.class).put((LoadedFile.Text) TextFiles.load(file));
        server.getBean(SearchLibrary.class)
                .put(new IndexedDocument(
                        1,
                        key,
                        "77/KH-UBND",
                        "Kế hoạch",
                        "Kế hoạch cấp nước giai đoạn 2016-2020",
                        "UBND xã Suối Mây",
                        "xã",
                        "2016-03-15",
                        List.of(2016),
                        List.of("1719"),
                        List.of("1719/DA1"),
                        List.of(),
                        "/texts/7.txt",
                        List.of(new Passage(3, 3, "I", null, "Xây bể nước sinh hoạt cho bản Suối Mây"))));
        String page = get("/tim?q=be+nuoc+suoi+may").body();
        assertThat(page)
                .contains("component=1719%2FDA1", "1719/DA1 ", "status=period_over", "hết giai đoạn")
                .containsPattern("hết giai đoạn</bdi><span class=\"count\">1</span>");
        assertThat(get("/tim?q=be+nuoc+suoi+may&component=1719/DA1&status=period_over")
                        .body())
                .contains("Suối Mây</bdi>", "class=\"hit\"");
        assertThat(get("/tim?q=be+nuoc+suoi+may&status=in_force").body()).doesNotContain("class=\"hit\"");
        assertThat(get("/tim?q=be+nuoc+suoi+may&component=1719/DA2").body()).doesNotContain("class=\"hit\"");
        assertThat(get("/tim?q=be+nuoc+suoi+may&status=khong-co").body())
                .contains("class=\"hit\"")
                .doesNotContain("<bdi>khong-co", "✕");
        assertThat(get("/tim?q=be+nuoc+suoi+may&trang=9").body())
                .contains("Trang này không còn đoạn nào", "trang=1")
                .doesNotContain("class=\"hit\"", "Không có đoạn nào chứa");
        assertThat(get("/api/v1/search?q=be+nuoc+suoi+may&status=period_over,in_force")
                        .body())
                .contains("\"status\":\"period_over\"");
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
                "/phan-cong/lich",
                "/phan-cong/lich?unit=x%C3%A3+Khu%E1%BB%95i+S%C3%A1ng&year=2024",
                "/phan-cong/lich.ics?unit=x%C3%A3+Khu%E1%BB%95i+S%C3%A1ng",
                "/phan-cong/ma-tran?van-ban=21%2FKH-UBND",
                "/phan-cong/chuoi",
                "/phan-cong/chuoi?van-ban=21%2FKH-UBND",
                "/phan-cong/chuoi?q=nuoc+sinh+hoat",
                "/phan-cong/chuoi?q=khong-co-gi-nhu-vay&unit=x&year=2024",
                "/phan-cong/ma-tran.csv?van-ban=21%2FKH-UBND",
                "/van-ban",
                "/van-ban?type=Luat&trang=9",
                "/chuong-trinh",
                "/chuong-trinh/1719",
                "/chuong-trinh/1719/DA1",
                "/kinh-phi",
                "/kinh-phi?programme=1719&by=year",
                "/kinh-phi?programme=1719&by=component&across=year",
                "/kinh-phi?programme=1719&across=unit",
                "/kinh-phi?programme=1719&across=nonsense",
                "/kinh-phi.csv?programme=1719",
                "/don-vi?ten=x%C3%A3+Khu%E1%BB%95i+S%C3%A1ng",
                "/luoc-do?van-ban=1719%2FQ%C4%90-TTg",
                "/luoc-do?van-ban=1719%2FQ%C4%90-TTg&mo=x&nhom=a~b~2024~1~1719%2FQ%C4%90-TTg&tu=2025-07&quan-he=amends",
                "/nap",
                "/ra-soat",
                "/ra-soat?trang=9",
                "/ra-soat?loai=muc",
                "/ra-soat?loai=don-vi",
                "/ra-soat?loai=da-chinh&trang=3",
                "/kiem-tra",
                "/kiem-tra?document=1719%2FQ%C4%90-TTg",
                "/kiem-tra.html?document=1719%2FQ%C4%90-TTg",
                "/kiem-tra.docx?unit=x",
                "/kiem-tra.xlsx?year=2024",
                "/api/v1/audit?unit=x&year=2024",
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
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValue(AccessConfiguration.CONTENT_SECURITY_POLICY);
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
        "/kiem-tra.docx,400",
        "/kiem-tra.html?document=khong,404",
        "/kiem-tra.pdf?year=2024,404",
        "/kiem-tra.html;x=1?unit=x,400",
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
    @ValueSource(strings = {"ma-tran", "ma-tran.xlsx", "ma-tran.csv", "chuoi"})
    void aPlanThatIsNotHeldIsToldAsAbsent(String page) throws Exception {
        HttpResponse<String> response = get("/phan-cong/" + page + "?van-ban=999/KH-UBND");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("Kho chưa có toàn văn của văn bản này", "999/KH-UBND")
                .doesNotContain("./cancu");
    }

    @Test
    void leadsFromAnItemUpToWhoAssignedItAndDownToWhoDoesIt() throws Exception {
        String page = get("/phan-cong/chuoi?van-ban=21%2FKH-UBND").body();
        assertThat(page)
                .contains("Ban hành kế hoạch này, giao việc", "UBND xã Khuổi Sáng", "Ai làm, ai báo cáo")
                .contains("class=\"badge plain role lead\"");
        assertThat(get("/phan-cong?q=nuoc+sinh+hoat").body()).contains("/phan-cong/chuoi?q=nuoc");
        assertThat(get("/phan-cong/ma-tran?van-ban=21%2FKH-UBND").body()).contains("/phan-cong/chuoi?van-ban=");
    }

    @Test
    void aSymbolOfSeveralPlansLeadsToEachOfThem() throws Exception {
        for (String symbol : List.of("91/KH-UBND", "91/PA-UBND")) {
            Path file = Files.writeString(home.resolve(symbol.replace('/', '-') + ".txt"), "Số: " + symbol + "\n");
            server.getBean(Shelf.class).put((LoadedFile.Text) TextFiles.load(file));
        }
        HttpResponse<String> response = get("/phan-cong/ma-tran?van-ban=91");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("Có nhiều văn bản mang ký hiệu này")
                .contains("/phan-cong/ma-tran?van-ban=91_KH-UBND", "/phan-cong/ma-tran?van-ban=91_PA-UBND");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/basis,400",
        "/api/v1/basis?q=,400",
        "/api/v1/basis?q=x&year=abc,400",
        "/api/v1/duties,400",
        "/api/v1/audit,400",
        "/api/v1/audit.pdf?unit=x,400",
        "/api/v1/audit.docx,400",
        "/api/v1/audit.docx?document=khong,404",
        "/api/v1/audit?document=khong,404",
        "/api/v1/search?q=x&status=khong-co,400",
        "/api/v1/documents/khong,404",
        "/api/v1/rests/khong,404"
    })
    void restFailuresAreProblems(String path, int status) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/basis,vi,Thiếu tham số q.",
        "/api/v1/basis,en-GB;q=0.8,The parameter q is missing.",
        "/api/v1/audit,'fr, en;q=0.5',One of these is needed: document",
        "/api/v1/audit,'vi, en;q=0.5',Cần một trong: document",
        "/api/v1/audit,'no such; header',Cần một trong: document",
        "/api/v1/budget?year=abc,en,year has not the right form",
        "/api/v1/documents/khong,en,No document has the key “khong”.",
        "/api/v1/units/khong,en,No unit has the key “khong”.",
        "/api/v1/search?q=x&limit=9999,en,'offset is from 0 to 10000, limit from 1 to 100.'",
        "/api/v1/duties/matrix/999/KH-UBND,en,The text of “999/KH-UBND” is not held.",
        "/api/v1/similar?to=999/KH-UBND,en,The text of “999/KH-UBND” is not held.",
        "/api/v1/similar?to=999/KH-UBND,vi,Kho chưa có toàn văn của văn bản “999/KH-UBND”."
    })
    void restFailuresAreToldInTheLanguageThatIsAccepted(String path, String language, String detail) throws Exception {
        HttpResponse<String> response = get(path, "Accept-Language", language);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains(detail);
    }

    @Test
    void moneyOfYearsStandsSideBySideWithItsWordsAndWhatDoesNotAgree() throws Exception {
        String page = get("/kinh-phi?programme=1719&by=component&across=year").body();
        assertThat(page)
                .contains("± so với 2024", "+76", "22,2 %", "418</span><strong title=\"cộng không khớp\"> (!)")
                .contains("tỷ lệ giải ngân so với vốn được giao (%)", "50 %", "Cộng")
                .contains("/van-ban/kh?dong=2#d2", "&amp;by=component&amp;across=year");
        assertThat(get("/kinh-phi?programme=1719&by=component&across=year&lang=en")
                        .body())
                .contains("± to 2024", "allocated", "disbursed of what was allocated (%)", "Sum");
        assertThat(get("/kinh-phi.csv?programme=1719&by=component&across=year").body())
                .contains("\"418000000\"")
                .doesNotContain("Cộng", "tỷ lệ");
    }

    @Test
    void aMentionThatWaitsIsSettledWithReasonAndName() throws Exception {
        assertThat(get("/ra-soat").body())
                .contains(
                        "<mark>Căn cứ &lt;b&gt;văn bản&lt;/b&gt;</mark> ngày 1",
                        "&lt;i&gt;dòng sau",
                        "value=\"m#1:1\"");
        String chosen = "&meant=&reason=kh%C3%A1c&by=hoa";
        assertThat(where(post("/ra-soat", "mention=m%231%3A1" + chosen)))
                .endsWith("/ra-soat?loai=vien-dan&nguoi=hoa&trang=1");
        assertThat(where(post("/ra-soat", "mention=m%239%3A9" + chosen))).contains("da-chon=true");
        assertThat(get("/ra-soat?da-chon=true&nguoi=hoa").body()).contains("không còn chờ", "value=\"hoa\"");
        assertThat(post("/ra-soat", "mention=m%231%3A1&reason=x&by=hoa").statusCode())
                .isEqualTo(400);
        assertThat(post("/ra-soat", "mention=m%231%3A1&meant=&reason=+&by=hoa").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anItemInDoubtIsAcceptedWithoutAReasonAndCorrectedWithOne() throws Exception {
        assertThat(get("/ra-soat?loai=muc").body())
                .contains("Dự án 5: Chăm sóc &lt;b&gt;sức khỏe&lt;/b&gt;</mark> nhân dân", "in số 5")
                .contains("value=\"1719/DA7\"", "<option value=\"1719/DA5\">DA5 Giáo dục</option>");
        String item = "item=m%23DA5&by=hoa&meant=";
        assertThat(where(post("/ra-soat/muc", item + "1719%2FDA7"))).endsWith("/ra-soat?loai=muc&nguoi=hoa&trang=1");
        assertThat(where(post("/ra-soat/muc", item + "other&other=1719%2FDA5&reason=x")))
                .endsWith("/ra-soat?loai=muc&nguoi=hoa&trang=1");
        assertThat(post("/ra-soat/muc", item + "other&other=1719%2FDA5").statusCode())
                .as("without a reason")
                .isEqualTo(400);
        assertThat(post("/ra-soat/muc", item + "other&other=&reason=x").statusCode())
                .isEqualTo(400);
        assertThat(where(post("/ra-soat/muc", item + "other&other=1719%2FDA99&reason=x")))
                .contains("da-chon=true");
    }

    @Test
    void aUnitThatMayBeSeveralIsSaid() throws Exception {
        assertThat(get("/ra-soat?loai=don-vi").body())
                .contains("UBND xã &lt;b&gt;Tân Tiến", "(3 việc trong văn bản này)", "huyện Văn Lãng");
        String unit = "document=m&unit=ubnd+x%C3%A3+t%C3%A2n+ti%E1%BA%BFn&by=hoa&reason=x";
        assertThat(where(post(
                        "/ra-soat/don-vi",
                        unit + "&meant=ubnd+x%C3%A3+t%C3%A2n+ti%E1%BA%BFn%2C+huy%E1%BB%87n+v%C4%83n+l%C3%A3ng")))
                .endsWith("/ra-soat?loai=don-vi&nguoi=hoa&trang=1");
        assertThat(where(post("/ra-soat/don-vi", unit + "&meant=ubnd+khac"))).contains("da-chon=true");
        assertThat(post("/ra-soat/don-vi", unit).statusCode()).isEqualTo(400);
    }

    @Test
    void whatWasPutRightIsListedWithItsWordsAndTakenBack() throws Exception {
        assertThat(get("/ra-soat?loai=da-chinh").body())
                .contains("c0002", "c0001", "Đã rút lại", "Căn cứ &lt;b&gt;cũ", "/van-ban/a~1?dong=12#d12");
        assertThat(where(post("/ra-soat/lui", "id=c0002&by=hoa"))).endsWith("/ra-soat?loai=da-chinh&trang=1#c0002");
        assertThat(post("/ra-soat/lui", "id=c9999&by=hoa").statusCode()).isEqualTo(404);
        assertThat(post("/ra-soat/lui", "id=c0002").statusCode()).isEqualTo(400);
    }

    private static String where(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElse("");
    }

    /** As from a form that was just shown: with its token and the cookie of that. */
    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        Form shown = Form.of(get("/soan/kiem"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", shown.cookie())
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + shown.token()))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Test
    void moneyInRowsTellsItsRates() throws Exception {
        assertThat(get("/kinh-phi?programme=1719&by=component&by=year").body())
                .contains("1719/DA1, 2025: tỷ lệ giải ngân so với vốn được giao", "50 %");
        assertThat(get("/kinh-phi.csv?programme=1719&by=year&lang=en").body())
                .contains("\"Year\",\"Figure\",\"Total\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/kinh-phi.csv?", "/kinh-phi.xlsx?", "/kinh-phi.csv?across=year&", "/kinh-phi.xlsx?across=unit&"
            })
    void aSheetThatCannotBeMadeIsAPageThatSaysSo(String path) throws Exception {
        HttpResponse<String> response = get(path + "programme=1719&component=hong");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void aPlanThatCannotBeComparedIsToldInThePagesWords() throws Exception {
        assertThat(get("/so-sanh?truoc=999%2FKH-UBND").body())
                .contains("Kho chưa có toàn văn của văn bản “999/KH-UBND”")
                .doesNotContain("./cancu", "UNHELD");
        assertThat(get("/so-sanh?truoc=999%2FKH-UBND&lang=en").body())
                .contains("The text of “999/KH-UBND” is not held");
    }

    @ParameterizedTest
    @ValueSource(strings = {"van-ban=21%2FKH-UBND", "q=nuoc+sinh+hoat", ""})
    void everyChainHasOneMainHeading(String query) throws Exception {
        assertThat(get("/phan-cong/chuoi?" + query).body()).containsOnlyOnce("<h1");
    }

    @ParameterizedTest
    @EnumSource
    void anAuditIsAFileOverRestToo(AuditFile form) throws Exception {
        HttpResponse<String> response = get("/api/v1/audit." + form.extension() + "?unit=x");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(form.type());
        assertThat(response.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"kiem-tra." + form.extension() + "\"");
        assertThat(get("/api/v1/audit?unit=x").body()).contains("\"documents\":0", "\"at\":\"20");
    }

    @Test
    void anAuditIsDownloadedFromItsPageInTheLanguageOfThePage() throws Exception {
        assertThat(get("/kiem-tra?unit=x&year=2024").body())
                .contains(
                        "/kiem-tra.html?unit=x&amp;year=2024",
                        "/kiem-tra.docx?unit=x&amp;year=2024",
                        "/kiem-tra.xlsx?unit=x&amp;year=2024");
        assertThat(get("/kiem-tra?document=khong").body())
                .contains("Không có văn bản nào để kiểm tra")
                .doesNotContain("/kiem-tra.html");
        HttpResponse<String> file = get("/kiem-tra.html?unit=x&year=2024");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"kiem-tra.html\"");
        assertThat(file.body()).contains("Báo cáo kiểm tra", "đơn vị: x; năm: 2024");
        assertThat(get("/kiem-tra.html?unit=x&lang=en").body()).contains("Audit report");
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
        String text = "Số: 66/KH-UBND\n"
                + "<script>alert(1)</script> \"><img src=x onerror=alert(1)>\n"
                + "[[${7*7}]] __${7*7}__\n"
                + "12\u202E000.1 đồng\n"
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

    /** Whatever is added: a change that another site's page asks for is refused before anybody looks at it. */
    @Test
    void everyChangeIsRefusedFromAnotherSite() throws Exception {
        List<String> changes = server
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(route -> route.getMethodsCondition().getMethods().stream()
                        .anyMatch(verb -> !List.of("GET", "HEAD", "OPTIONS").contains(verb.name())))
                .flatMap(route -> route.getMethodsCondition().getMethods().stream()
                        .flatMap(verb -> route.getPatternValues().stream()
                                .map(pattern -> verb + " " + pattern.replaceAll("\\{[^}]*}", "x"))))
                .sorted()
                .toList();
        assertThat(changes).contains("POST /ra-soat", "POST /ra-soat/muc", "POST /ra-soat/lui", "POST /kiem-tra");
        for (String change : changes) {
            String[] parts = change.split(" ", 2);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + parts[1]))
                    .method(parts[0], HttpRequest.BodyPublishers.noBody());
            for (String[] header : new String[][] {
                {"Origin", "http://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}
            }) {
                HttpResponse<String> answer = browser.send(
                        request.copy().header(header[0], header[1]).build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                assertThat(answer.statusCode())
                        .as("%s from %s", change, header[1])
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aQuestionIsShownAsText() throws Exception {
        String page = get("/can-cu?q=%3Cscript%3Ealert(1)%3C/script%3E&unit=%22%3E%3Cb%3E")
                .body();
        assertThat(page).doesNotContain("<script>alert").doesNotContain("\"><b>");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html,*/*");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
