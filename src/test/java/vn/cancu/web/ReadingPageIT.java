package vn.cancu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cancu.intake.Intake;
import vn.cancu.intake.Progress;

/** Reading in a real browser: from hit to hit, from fact to line, what waits for a person; hostile texts, the keyboard, the weight. */
class ReadingPageIT extends InBrowser {
    private static final Pattern LINE = Pattern.compile(".*dong=\\d+.*#d\\d+");

    @Test
    void goesFromHitToHitByLinkAndByKeyAndBack() {
        page.navigate(address + "/tim?q=nuoc sinh hoat");
        Locator hits = page.locator(".hit h3 a");
        String third = hits.nth(2).getAttribute("href");
        hits.first().click();
        assertThat(page).hasURL(LINE);
        assertThat(page.locator(".passing strong")).containsText("Chỗ 1 trong");
        assertThat(page.locator(".passing a[rel=prev]")).hasCount(0);
        page.locator(".passing a[rel=next]").click();
        assertThat(page.locator(".passing strong")).containsText("Chỗ 2 trong");
        keep("hit");
        byKeyboard("next", ".");
        assertThat(page.locator(".passing strong")).containsText("Chỗ 3 trong");
        assertThat(page.url()).endsWith(third.substring(third.indexOf("?dong=")));
        byKeyboard("prev", ",");
        assertThat(page.locator(".passing strong")).containsText("Chỗ 2 trong");
        page.locator(".passing a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Về kết quả"))
                .click();
        assertThat(page.locator(".hit").first()).isVisible();
    }

    /** By address alone, as the page is where scripts do not run. */
    @Test
    void goesThroughThePlacesOfAnAnswerWithoutScripts() {
        window(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
        for (String question :
                List.of("/can-cu?q=nước sinh hoạt phân tán&unit=xã Khuổi Sáng", "/phan-cong?q=nước sinh hoạt")) {
            page.navigate(address + question);
            follow(".place a");
            assertThat(page.locator(".passing strong")).containsText("Chỗ 1 trong");
            int places = 1;
            while (page.locator(".passing a[rel=next]").count() > 0 && places < 60) {
                follow(".passing a[rel=next]");
                places++;
                assertThat(page.locator(".passing strong")).containsText("Chỗ " + places + " trong");
                assertThat(page.locator(".ln.at")).hasCount(1);
            }
            assertThat(places).isGreaterThan(2);
            assertThat(page.locator(".passing strong")).containsText("Chỗ " + places + " trong " + places);
        }
    }

    private void follow(String link) {
        page.navigate(address + page.locator(link).first().getAttribute("href"));
    }

    /** A browser without a window leaves access keys alone, so the link is reached as by Tab; that it has the key is seen. */
    private void byKeyboard(String rel, String key) {
        Locator link = page.locator(".passing a[rel=" + rel + "]");
        assertThat(link).hasAttribute("accesskey", key);
        link.focus();
        page.keyboard().press("Enter");
    }

    @Test
    void jumpsFromAFactToItsLineAndBack() {
        page.navigate(address + "/van-ban/1719/QĐ-TTg");
        Locator fact = page.locator(".margin a.line:visible").first();
        String line = Objects.requireNonNull(fact.textContent());
        fact.click();
        assertThat(page).hasURL(Pattern.compile(".*/van-ban/[^?]*#d" + line));
        assertThat(page.locator("#d" + line)).isInViewport();
        page.locator("#d" + line + " .to-fact").click();
        assertThat(page).hasURL(Pattern.compile(".*#f" + line));
        assertThat(page.locator("#f" + line)).isInViewport();
        assertThat(page.locator("#f" + line)).containsText(line);
    }

    /** The facts of a closed list are behind its summary: the way back opens it. */
    @Test
    void theWayBackOpensWhatIsClosed() {
        page.navigate(address + "/van-ban/37/KH-UBND");
        page.evaluate("() => document.querySelectorAll('.margin details').forEach(list => list.open = false)");
        String line = page.locator(".margin li[id^=f]").last().getAttribute("id");
        page.locator(".to-fact[href='#" + line + "']").click();
        assertThat(page.locator("#" + line)).isVisible();
    }

    @Test
    void acceptsAnItemInDoubtAndTakesThatBack() {
        page.navigate(address + "/ra-soat?loai=muc");
        Locator first = page.locator(".hit").first();
        String words = Objects.requireNonNull(first.locator("mark").textContent());
        keep("review");
        first.locator(".place a.at").click();
        assertThat(page.locator(".ln.at")).containsText(words);
        page.goBack();
        int waiting = Integer.parseInt(count());
        first.locator("input[name=meant]").first().check();
        if (first.locator("input[name=meant]").first().getAttribute("value").equals("other")) {
            first.locator("select").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        first.locator("input[name=reason]").fill("Đã đối chiếu chương trình");
        first.locator("input[name=by]").fill("Nông Thị Hoa");
        first.locator("button").click();
        assertThat(page.locator(".tabs a[aria-current] .count")).hasText(String.valueOf(waiting - 1));
        page.locator(".tabs a").last().click();
        Locator done = page.locator(".rests li").first();
        assertThat(done).containsText("Nông Thị Hoa");
        assertThat(done).containsText(words);
        keep("review-done");
        done.locator("summary").click();
        done.locator("input[name=by]").fill("Trưởng phòng");
        done.locator("button").click();
        assertThat(page.locator(".rests li").first()).containsText("Đã rút lại");
        page.navigate(address + "/ra-soat?loai=muc");
        assertThat(page.locator(".tabs a[aria-current] .count")).hasText(String.valueOf(waiting));
    }

    private String count() {
        return Objects.requireNonNull(
                page.locator(".tabs a[aria-current] .count").textContent());
    }

    @Test
    void hostileTextIsTextInTheBrowserToo() throws IOException {
        String text =
                "Số: 66/KH-UBND\nKẾ HOẠCH\n<script>window.hit = 1</script> \"><img src=x onerror='window.hit = 1'>\n"
                        + "Căn cứ Quyết định số 1719/QĐ-TTg <svg onload=\"window.hit = 1\"> ngày 14 tháng 10 năm 2021;\n"
                        + "[[${7*7}]] 12\u202E000.1 đồng \u2066ẩn\u2069 \u0007\n"
                        + "Dự án 1: <b>in đậm</b> 20 triệu đồng\n"
                        + "x".repeat(1_000_000)
                        + "\nhết\n";
        Path hostile = Files.writeString(folder.resolve("doc-hai.txt"), text);
        // Half a character, a character of five bytes, a half of a pair, in the midst of what is read.
        byte[] broken =
                "Số: 67/KH-UBND\nKẾ HOẠCH\nCăn cứ Quyết định số 1719/QĐ-TTg 1?2?3?\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = {(byte) 0xC3, (byte) 0xF8, (byte) 0xED};
        for (int i = 0, at = 0; i < broken.length; i++) {
            if (broken[i] == '?') {
                broken[i] = bad[at++];
            }
        }
        Path halves = Files.write(folder.resolve("vo-chu.txt"), broken);
        server.getBean(Intake.class).take(List.of(hostile, halves), Progress.NONE);
        page.onDialog(dialog -> {
            throw new AssertionError("a text opened a window");
        });
        for (String path : List.of(
                "/van-ban/66/KH-UBND",
                "/van-ban/66/KH-UBND?trang=4",
                "/van-ban",
                "/luoc-do?van-ban=66/KH-UBND",
                "/tim?q=window hit",
                "/can-cu?q=<script>window.hit = 1</script>",
                "/ra-soat?loai=muc",
                "/?lang=%3Cscript%3E")) {
            page.navigate(address + path);
            assertThat(page.evaluate("window.hit")).as(path).isNull();
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(path)
                    .isEqualTo(0);
            assertThat(page.content()).as(path).doesNotContain("\u202E", "\u2066");
        }
        page.navigate(address + "/van-ban/66/KH-UBND");
        assertThat(page.locator(".paper")).containsText("<script>window.hit = 1</script>");
        assertThat(page.locator(".paper script, .paper img, .paper svg")).hasCount(0);
    }

    /** What one has to load before the first page is there, compressed; the libraries of graph and chart come where they are needed. */
    @Test
    void theFirstViewIsLight() {
        for (String path : List.of(
                "/",
                "/can-cu?q=nước sinh hoạt",
                "/phan-cong?q=nước sinh hoạt",
                "/tim?q=nuoc sinh hoat",
                "/ra-soat?loai=muc")) {
            window(new Browser.NewContextOptions().setViewportSize(1280, 900));
            List<Request> asked = new CopyOnWriteArrayList<>();
            page.onRequestFinished(asked::add);
            page.navigate(address + path);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            long bytes = asked.stream()
                    .filter(request -> !request.url().matches(".*/(cytoscape|chart).*"))
                    .mapToLong(request -> request.sizes().responseBodySize)
                    .sum();
            System.out.printf("first view of %s: %.1f KB%n", path, bytes / 1024.0);
            assertThat(asked).as(path).isNotEmpty();
            assertThat(bytes).as(path).isBetween(1L, 100_000L);
        }
    }

    @Test
    void isUsedByKeyboardAlone() {
        page.navigate(address + "/van-ban");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#main"));
        page.navigate(address + "/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("nước sinh hoạt phân tán");
        page.keyboard().press("Enter");
        assertThat(page.locator(".path").first()).isVisible();
        Object unseen = page.evaluate("""
                () => {
                  const lost = [];
                  for (const one of document.querySelectorAll("main a[href], main button, main input, main select, main summary")) {
                    if (!one.checkVisibility() || one.disabled || one.type === "hidden") continue;
                    one.focus({ focusVisible: true });
                    const style = getComputedStyle(one);
                    if (document.activeElement !== one) lost.push("not reached: " + one.outerHTML.slice(0, 120));
                    else if (style.outlineStyle === "none" && style.boxShadow === "none") lost.push("not seen: " + one.outerHTML.slice(0, 120));
                  }
                  return lost;
                }
                """);
        assertThat((List<?>) unseen).isEmpty();
    }
}
