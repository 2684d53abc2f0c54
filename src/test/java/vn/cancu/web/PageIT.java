package vn.cancu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.access.Accounts;
import vn.cancu.access.Role;

/** The journeys of the page in a real browser, over the samples. */
class PageIT extends InBrowser {
    private static final String BROKEN_RULES = """
            () => axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], preload: false })
                .then(found => found.violations.map(rule => rule.id + ": " + rule.help + " "
                    + rule.nodes.slice(0, 3).map(node => node.target + " " + node.html.slice(0, 160)).join(" | ")))
            """;

    @Test
    void asksForTheBasisOfAnItemAndFollowsAQuoteToItsLine() {
        page.navigate(address + "/");
        page.fill("#q", "nước sinh hoạt phân tán");
        keep("home");
        page.click(".go");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/can-cu\\?q=.*"));
        assertThat(page.locator(".path").first()).isVisible();
        assertThat(page.locator("main")).containsText("1719/QĐ-TTg");
        keep("basis");
        String place =
                Objects.requireNonNull(page.locator(".hops .place a").first().textContent());
        String quote =
                Objects.requireNonNull(page.locator(".hops blockquote").first().textContent());
        page.locator(".hops .place a").first().click();
        String line = place.substring(place.lastIndexOf(':') + 1);
        assertThat(page.locator("#d" + line)).containsText(quote);
        assertThat(page.locator(".paper .m-cite").first()).isVisible();
        keep("document");
    }

    @Test
    void drawsThePathWithTheHighestOnTop() {
        page.navigate(address + "/can-cu?q=nước sinh hoạt phân tán");
        page.waitForSelector(".drawing[data-nodes]");
        assertThat(page.locator(".drawing canvas").first()).isVisible();
        int nodes =
                Integer.parseInt(Objects.requireNonNull(page.locator(".drawing").getAttribute("data-nodes")));
        assertThat(nodes).isGreaterThan(3);
    }

    @Test
    void asksWhoAnswersForIt() {
        page.navigate(address + "/phan-cong?q=nước sinh hoạt");
        assertThat(page.locator("tbody tr").first()).isVisible();
        assertThat(page.locator("tbody")).containsText("chủ trì");
        keep("duties");
    }

    @Test
    void showsAPlansDutiesAsMatrixAndOpensACellsWords() {
        page.navigate(address + "/phan-cong/ma-tran?van-ban=21/KH-UBND");
        assertThat(page.locator(".matrix tbody tr").first()).isVisible();
        keep("matrix");
        com.microsoft.playwright.Download sheet =
                page.waitForDownload(() -> page.locator(".exports a").first().click());
        assertThat(sheet.suggestedFilename()).isEqualTo("phan-cong.xlsx");
        String role = page.locator(".matrix .badge.lead").first().getAttribute("title");
        page.locator(".matrix .badge.lead").first().click();
        String line = role.substring(role.lastIndexOf('(') + 1, role.length() - 1);
        assertThat(page.locator("#d" + line)).containsText(role.substring(1, role.lastIndexOf('”')));
    }

    @Test
    void leadsFromTheLeadUpToTheAuthorityThatAssigned() {
        page.navigate(address + "/phan-cong?q=nước sinh hoạt&unit=xã Khuổi Sáng&year=2024");
        page.click("text=Chuỗi trách nhiệm");
        assertThat(page.locator(".path .lead-of").first()).containsText("chủ trì");
        assertThat(page.locator(".path .body-above").first()).containsText("UBND xã Khuổi Sáng");
        assertThat(page.locator("main")).containsText("Cấp trên, theo văn bản mà kế hoạch dẫn");
        keep("chain");
        page.locator(".path .lead-of .place a").first().click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*\\?dong=\\d+#d\\d+"));
    }

    @Test
    void listsWhatIsDueAndGivesACalendarFile() {
        page.navigate(address + "/phan-cong/lich?unit=xã Khuổi Sáng&year=2024");
        assertThat(page.locator("tbody")).containsText("10/6/2024");
        keep("calendar");
        com.microsoft.playwright.Download file =
                page.waitForDownload(() -> page.locator(".exports a").first().click());
        assertThat(file.suggestedFilename()).isEqualTo("thoi-han.ics");
    }

    @Test
    void searchesWithoutDiacriticsAndNarrowsByAFacet() {
        page.navigate(address + "/tim?q=tao hon");
        assertThat(page.locator(".hit mark").first()).isVisible();
        keep("search");
        page.locator(".facets a").first().click();
        assertThat(page.locator(".facets a[aria-current]").first()).isVisible();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/tim\\?q=tao%20hon&.*"));
    }

    @Test
    void opensTheMapStepByStepAndGoesBack() {
        page.navigate(address + "/luoc-do?van-ban=1719/QĐ-TTg");
        page.waitForSelector(".drawing[data-nodes]");
        String before = page.locator(".drawing").getAttribute("data-nodes");
        String middle = page.url();
        keep("map");
        page.locator(".in-words .turn").first().click();
        page.waitForURL(url -> !url.equals(middle));
        page.waitForFunction("was => document.querySelector('.drawing[data-nodes]')?.dataset.nodes !== was", before);
        page.locator("[data-undo]").click();
        page.waitForFunction("was => document.querySelector('.drawing[data-nodes]')?.dataset.nodes === was", before);
        page.locator(".segments a").nth(1).click();
        page.waitForURL(url -> url.contains("den=2025-06"));
        assertThat(page.locator(".segments a[aria-current]")).containsText("1/7/2025");
        for (String form : List.of("png", "svg")) {
            com.microsoft.playwright.Download saved = page.waitForDownload(
                    () -> page.locator("[data-save=" + form + "]").click());
            assertThat(saved.suggestedFilename()).endsWith("." + form);
            assertThat(saved.failure()).isNull();
        }
    }

    @Test
    void goesFromAProgrammeToAComponentItsPlansAndItsMoney() {
        page.navigate(address + "/chuong-trinh/1719");
        keep("programme");
        page.locator(".tree a").first().click();
        assertThat(page.locator("#ke-hoach .rests li").first()).isVisible();
        page.waitForSelector(".money");
        keep("component");
    }

    @Test
    void showsMoneyAsChartTableAndSheet() {
        page.navigate(address + "/kinh-phi?programme=1719&by=component&by=year");
        page.waitForSelector(".chart[data-drawn]");
        assertThat(page.locator(".money tbody tr").first()).isVisible();
        keep("money");
        com.microsoft.playwright.Download sheet =
                page.waitForDownload(() -> page.locator(".exports a").first().click());
        assertThat(sheet.suggestedFilename()).isEqualTo("kinh-phi.xlsx");
    }

    @Test
    void dismissesAFindingWithItsReasonAndName() {
        page.navigate(address + "/kiem-tra?unit=xã Khuổi Sáng");
        page.waitForSelector(".finding");
        keep("audit");
        page.locator(".finding input[name=reason]").first().fill("Đã đối chiếu bản giấy");
        page.locator(".finding input[name=by]").first().fill("Nông Thị Hoa");
        page.locator(".finding button[value=dismissed]").first().click();
        assertThat(page.locator(".finding .note").first()).containsText("Nông Thị Hoa");
    }

    @Test
    void takesInAFileAndTellsWhatFailed() throws IOException {
        Path good = Files.writeString(folder.resolve("ke-hoach-moi.txt"), """
                ỦY BAN NHÂN DÂN XÃ KHUỔI SÁNG
                Số: 91/KH-UBND
                Khuổi Sáng, ngày 5 tháng 3 năm 2025
                KẾ HOẠCH
                Phòng, chống đuối nước năm 2025
                Căn cứ Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ;
                """);
        Path bad = Files.write(folder.resolve("anh.txt"), new byte[] {0, 1, 2, 0, 0, 3});
        page.navigate(address + "/nap");
        keep("intake");
        page.setInputFiles("#tep", new Path[] {good, bad});
        page.click(".go");
        page.waitForSelector(".tally");
        assertThat(page.locator("#run")).containsText("91/KH-UBND");
        assertThat(page.locator("#run")).containsText("anh.txt");
        keep("intake-done");
    }

    @Test
    void draftsTheBasesOfAPlanAndChecksThem() {
        page.navigate(address + "/soan");
        page.fill("#du", "xã Khuổi Sáng");
        page.fill("#dy", "2025");
        page.locator("#main button[type=submit]").click();
        assertThat(page.locator(".draft-text")).containsText("Quyết định số 1719/QĐ-TTg");
        assertThat(page.locator(".hit .badge").first()).isVisible();
        keep("draft");
        com.microsoft.playwright.Download docx =
                page.waitForDownload(() -> page.locator("a[href*='soan.docx']").click());
        assertThat(docx.suggestedFilename()).isEqualTo("can-cu.docx");
        page.locator("a[href='/soan/kiem']").click();
        page.fill("#text", """
                ỦY BAN NHÂN DÂN XÃ KHUỔI SÁNG
                Số: 90/KH-UBND
                Khuổi Sáng, ngày 01 tháng 10 năm 2025
                KẾ HOẠCH
                Nước sạch năm 2025
                Căn cứ Nghị định số 27/2022/NĐ-CP ngày 20 tháng 4 năm 2022 của Chính phủ;
                """);
        page.locator(".paste button").click();
        assertThat(page.locator(".hit").first()).containsText("27/2022/NĐ-CP");
        keep("draft-check");
    }

    @Test
    void laysAPlanBesideTheOneOfTheYearBefore() {
        page.navigate(address + "/so-sanh?sau=21/KH-UBND");
        page.locator(".rests a.doc-name").first().click();
        assertThat(page.locator(".tally")).isVisible();
        assertThat(page.locator(".compared.changed").first()).isVisible();
        assertThat(page.locator(".compared .side-of strong").first()).isVisible();
        keep("compare");
        page.navigate(address + "/so-sanh?truoc=37/KH-UBND&sau=khong co");
        assertThat(page.locator("[role=alert]")).containsText("khong co");
    }

    @Test
    void suggestsADocumentForASymbolWhileTyping() {
        page.navigate(address + "/");
        page.locator("#q").pressSequentially("1719/qd-ttg");
        assertThat(page.locator("#hint a").first()).containsText("1719/QĐ-TTg");
    }

    @Test
    void speaksEnglishWhenSwitchedAndKeepsTheQuestion() {
        page.navigate(address + "/phan-cong?q=nước sinh hoạt");
        page.locator(".lang a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#q")).hasValue("nước sinh hoạt");
        page.navigate(address + "/");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void fitsAPhone() {
        page.setViewportSize(360, 780);
        for (String path : List.of(
                "/",
                "/can-cu?q=nước sinh hoạt",
                "/phan-cong?q=nước sinh hoạt",
                "/phan-cong/ma-tran?van-ban=21/KH-UBND",
                "/phan-cong/chuoi?van-ban=21/KH-UBND",
                "/phan-cong/lich?unit=xã Khuổi Sáng&year=2024",
                "/tim?q=tảo hôn",
                "/van-ban",
                "/van-ban/1719/QĐ-TTg",
                "/luoc-do?van-ban=1719/QĐ-TTg",
                "/chuong-trinh/1719",
                "/kinh-phi?programme=1719",
                "/soan?programme=1719&unit=xã Khuổi Sáng&year=2025",
                "/soan/kiem",
                "/so-sanh?truoc=37/KH-UBND&sau=21/KH-UBND",
                "/dang-nhap",
                "/don-vi?ten=xã Khuổi Sáng",
                "/kiem-tra?unit=xã Khuổi Sáng",
                "/chuong-trinh/1719/DA1",
                "/ra-soat",
                "/ra-soat?loai=muc",
                "/nap")) {
            page.navigate(address + path);
            Object beyond =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(beyond).as(path).isEqualTo(0);
        }
    }

    @Test
    void whoWantsToBringSomethingInLogsInAndIsThereWithoutScript() {
        Accounts accounts = server.getBean(Accounts.class);
        accounts.add("lan", Role.CLERK, "nước sạch về bản");
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page own = plain.newPage();
            own.navigate(address + "/nap");
            assertThat(own).hasURL(address + "/dang-nhap");
            own.fill("#ten", "lan");
            own.fill("#mat-khau", "sai sai sai sai");
            own.click(".go");
            assertThat(own.locator("main")).containsText("không đúng");
            own.fill("#ten", "lan");
            own.fill("#mat-khau", "nước sạch về bản");
            own.click(".go");
            assertThat(own.locator("h1")).containsText("Nạp");
            assertThat(own.locator("header form.me")).containsText("lan");
            own.click("form.me button");
            assertThat(own.locator("header")).containsText("Đăng nhập");
        } finally {
            accounts.remove("lan");
        }
    }

    /** Rules of WCAG 2.2 A and AA that a program can check, on every kind of page, in both colour schemes. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void breaksNoRuleOfAccessibility(ColorScheme scheme) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String axe = axe();
        for (String path : List.of(
                "/",
                "/can-cu?q=nước sinh hoạt phân tán",
                "/phan-cong?q=nước sinh hoạt",
                "/phan-cong/ma-tran?van-ban=21/KH-UBND",
                "/phan-cong/lich?unit=xã Khuổi Sáng&year=2024",
                "/tim?q=tao hon",
                "/tim?q=khong co chu nay dau",
                "/van-ban",
                "/van-ban/1719/QĐ-TTg",
                "/luoc-do?van-ban=1719/QĐ-TTg",
                "/chuong-trinh/1719",
                "/chuong-trinh/1719/DA1",
                "/kinh-phi?programme=1719&by=component&by=year",
                "/don-vi?ten=xã Khuổi Sáng",
                "/nap",
                "/soan?programme=1719&unit=xã Khuổi Sáng&year=2025",
                "/soan/kiem",
                "/so-sanh?truoc=37/KH-UBND&sau=21/KH-UBND",
                "/kiem-tra?unit=xã Khuổi Sáng",
                "/dang-nhap",
                "/phan-cong/chuoi?van-ban=21/KH-UBND",
                "/chuong-trinh",
                "/kinh-phi",
                "/so-sanh?sau=21/KH-UBND",
                "/van-ban/1719/QĐ-TTg?dong=3&tu=/can-cu?q=nước sinh hoạt&thu=1",
                "/ra-soat",
                "/ra-soat?loai=muc",
                "/ra-soat?loai=da-chinh",
                "/van-ban/39/2019/QH14")) {
            page.navigate(address + path);
            page.evaluate(axe);
            Object broken = page.evaluate(BROKEN_RULES);
            assertThat((List<?>) broken).as(path).isEmpty();
        }
    }

    private static String axe() throws IOException {
        try (InputStream script = PageIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
