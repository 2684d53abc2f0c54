package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.cancu.CancuApplication;
import vn.cancu.access.Accounts;
import vn.cancu.access.Role;
import vn.cancu.access.Scope;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.web.Routes.Rule;

/** Every address of the server, asked by everybody: made from its routes, so that a new one without a rule fails here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    private static final String PASSWORD = "nước sạch về bản";

    /** Who is answered, by what the address needs. The owner is whoever sits at this machine while there is no account. */
    private static final Map<Rule, Set<String>> ANSWERED = new EnumMap<>(Map.of(
            Rule.OPEN,
            Set.of("owner", "here", "beyond", "reader", "clerk", "inspector", "administrator", "read", "write"),
            Rule.READ,
            Set.of("owner", "here", "reader", "clerk", "inspector", "administrator", "read", "write"),
            Rule.INTAKE,
            Set.of("owner", "clerk", "administrator", "write"),
            Rule.CORRECT,
            Set.of("owner", "clerk", "inspector", "administrator", "write"),
            Rule.JUDGE,
            Set.of("owner", "inspector", "administrator"),
            Rule.KEY,
            Set.of()));

    @TempDir
    private static Path folder;

    private final Map<String, Caller> callers = new LinkedHashMap<>();
    private final Set<String> answeredOwner = new TreeSet<>();
    private ConfigurableApplicationContext server;
    private Home home;
    private int port;

    @BeforeAll
    void start() throws Exception {
        home = new Home(folder.resolve("home")).prepared();
        server = new SpringApplicationBuilder(CancuApplication.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Home.class, () -> home))
                .run("--server.port=0", "--server.address=0.0.0.0", "--cancu.home=" + home.root());
        port = Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
        for (String route : routes()) {
            if (isAnswered(Caller.here(port), route)) {
                answeredOwner.add(route);
            }
        }
        Accounts accounts = server.getBean(Accounts.class);
        callers.put("here", Caller.here(port));
        callers.put("beyond", Caller.beyond(port));
        for (Role role : Role.values()) {
            accounts.add(role.code(), role, PASSWORD);
            callers.put(role.code(), Caller.beyond(port).loggedIn(role.code(), PASSWORD));
        }
        for (Scope scope : Scope.values()) {
            callers.put(scope.code(), Caller.beyond(port).bearing(accounts.addToken(scope.code(), scope)));
        }
    }

    private Caller caller(String name) {
        return Objects.requireNonNull(callers.get(name), name);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** "GET /can-cu", with values for what is open in it. */
    private List<String> routes() {
        List<String> routes = new ArrayList<>();
        server.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(route -> {
                    List<String> methods =
                            route.getMethodsCondition().getMethods().isEmpty()
                                    ? List.of("GET")
                                    : route.getMethodsCondition().getMethods().stream()
                                            .map(Enum::name)
                                            .toList();
                    methods.forEach(
                            method -> route.getPatternValues().forEach(pattern -> routes.add(method + " " + pattern)));
                }));
        return routes.stream().distinct().sorted().toList();
    }

    private static Rule rule(String route) {
        return Routes.load().all().stream()
                .filter(one -> route.equals(one.method() + " " + one.pattern().getPatternString()))
                .map(Routes.Route::rule)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule for " + route + ": add it to routes.txt"));
    }

    private static boolean isAnswered(Caller caller, String route) throws IOException, InterruptedException {
        String path = route.substring(route.indexOf(' ') + 1)
                .replaceAll("\\{form[^}]*}", "html")
                .replaceAll("\\{code}", "1719")
                .replaceAll("\\{\\*?[a-z]+}", "1");
        HttpResponse<String> answer;
        if (route.equals("POST /internal/command")) {
            answer = caller.command("0".repeat(64));
        } else if (route.startsWith("GET")) {
            answer = caller.get(path);
        } else if (caller.headers().contains("Authorization")) {
            answer = caller.post(path, "x=1");
        } else {
            String form = caller.get("/soan/kiem").statusCode() == 200 ? "/soan/kiem" : "/dang-nhap";
            answer = caller.postFrom(form, path, "x=1");
        }
        boolean toLogin = answer.headers().firstValue("Location").orElse("").endsWith("/dang-nhap");
        // The address of failures, asked for itself, tells of one.
        assertThat(answer.statusCode()).as(route).isLessThanOrEqualTo(route.equals("GET /error") ? 500 : 499);
        return !toLogin && answer.statusCode() != 401 && answer.statusCode() != 403;
    }

    @Test
    void everyAddressAnswersThoseThatItsRuleNamesAndNobodyElse() throws Exception {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        Map<String, Set<String>> actual = new LinkedHashMap<>();
        for (String route : routes()) {
            expected.put(route, new TreeSet<>(ANSWERED.getOrDefault(rule(route), Set.of())));
            Set<String> answered = new TreeSet<>();
            for (Map.Entry<String, Caller> caller : callers.entrySet()) {
                if (isAnswered(caller.getValue(), route)) {
                    answered.add(caller.getKey());
                }
            }
            if (answeredOwner.contains(route)) {
                answered.add("owner");
            }
            actual.put(route, answered);
        }
        assertThat(actual).hasSizeGreaterThan(60).isEqualTo(expected);
    }

    @Test
    void whatChangesSomethingNeedsMoreThanReading() {
        assertThat(routes())
                .filteredOn(route -> !route.startsWith("GET") && rule(route) == Rule.READ)
                .as("these store nothing")
                .containsExactly("POST /api/v1/check", "POST /soan/kiem");
        assertThat(routes()).filteredOn(route -> rule(route) == Rule.OPEN).containsExactly("GET /dang-nhap");
        assertThat(Routes.load().all())
                .as("rules of addresses that there are not")
                .filteredOn(route -> route.rule() != Rule.OPEN)
                .extracting(route -> route.method() + " " + route.pattern().getPatternString())
                .isSubsetOf(routes());
    }

    @Test
    void theKeyOfTheHomeStandsForItsOwnerWhoeverHasLoggedIn() throws Exception {
        assertThat(caller("reader").command(home.key()).body()).contains("{\"exit\":0}");
        assertThat(caller("beyond").command(home.key()).statusCode()).isEqualTo(200);
        assertThat(caller("administrator").command("").statusCode()).isEqualTo(403);
    }

    @Test
    void anAddressWithoutARuleIsAbsentForReadersAndUnknownToStrangers() throws Exception {
        assertThat(caller("here").get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(caller("administrator").get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(caller("beyond").get("/actuator/env").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/dang-nhap"));
    }

    @Test
    void aProxyOnThisMachineIsBeyondIt() throws Exception {
        assertThat(Caller.here(port).get("/can-cu").statusCode()).isEqualTo(200);
        assertThat(Caller.here(port)
                        .with("X-Forwarded-For", "127.0.0.1")
                        .get("/can-cu")
                        .statusCode())
                .isEqualTo(302);
        assertThat(Caller.here(port)
                        .with("Via", "1.1 nginx")
                        .get("/api/v1/programmes")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFormWithoutItsTokenOrFromAnotherSiteIsRefused() throws Exception {
        Caller clerk = caller("clerk");
        assertThat(clerk.post("/nap", "").statusCode()).isEqualTo(403);
        assertThat(clerk.post("/nap", "_csrf=abc").body()).contains("Trang đã mở quá lâu");
        assertThat(clerk.postFrom("/soan/kiem", "/nap", "").statusCode()).isEqualTo(200);
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
            Form form = Form.of(clerk.get("/soan/kiem"));
            assertThat(clerk.keeping(clerk.cookie() + "; " + form.cookie())
                            .with("Origin", origin)
                            .post("/nap", "_csrf=" + form.token())
                            .statusCode())
                    .as(origin)
                    .isEqualTo(403);
            assertThat(caller("here")
                            .with("Origin", origin)
                            .post("/api/v1/check", "")
                            .statusCode())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(caller("write")
                        .with("Origin", "http://evil.example")
                        .post("/nap", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/webjars/../application.yaml",
                "/webjars/%2e%2e/application.yaml",
                "/webjars/..%2f..%2fkey",
                "/van-ban/..%5c..%5ckey",
                "//key",
                "/nap/..;/ra-soat",
                "/van-ban/%00"
            })
    void traversalIsRefused(String path) throws Exception {
        assertThat(raw(path, "127.0.0.1:" + port)).containsPattern("^HTTP/1.1 (400|404|302)");
    }

    @Test
    void aNameThatIsNotOursIsMisdirectedAndEveryAnswerIsHardened() throws Exception {
        assertThat(raw("/", "evil.example"))
                .startsWith("HTTP/1.1 421")
                .contains("Content-Security-Policy: default-src 'none'");
        HttpResponse<String> page = caller("reader").get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().map())
                .containsKeys(
                        "x-content-type-options",
                        "x-frame-options",
                        "referrer-policy",
                        "cross-origin-opener-policy",
                        "cross-origin-resource-policy",
                        "permissions-policy");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    /** As no client of ours would ask. */
    private String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLoginMakesANewSessionThatPagesShowAndThatEndsWithThePassword() throws Exception {
        Accounts accounts = server.getBean(Accounts.class);
        accounts.add("mai", Role.CLERK, PASSWORD);
        Caller stranger = Caller.beyond(port).keeping("cancu-session=0123456789ABCDEF0123456789ABCDEF");
        HttpResponse<String> answer = stranger.login("Mai", PASSWORD);
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("cancu-session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("0123456789ABCDEF0123456789ABCDEF");
        Caller mai = Caller.beyond(port).keeping(cookie.substring(0, cookie.indexOf(';')));
        assertThat(mai.get("/").body()).contains("<bdi>mai</bdi>", "Đăng xuất").doesNotContain("Đăng nhập");
        assertThat(mai.get("/ra-soat").body()).doesNotContain("name=\"by\"");
        accounts.password("mai", PASSWORD + " 2");
        assertThat(mai.get("/").headers().firstValue("Location").orElse("")).endsWith("/dang-nhap");

        Caller again = Caller.beyond(port).loggedIn("mai", PASSWORD + " 2");
        assertThat(again.postFrom("/", "/dang-xuat", "").statusCode()).isEqualTo(302);
        assertThat(again.get("/").statusCode()).isEqualTo(302);
        assertThat(logged())
                .containsSubsequence(
                        "account:mai login mai",
                        "os:" + System.getProperty("user.name") + " account.password mai",
                        "account:mai login mai",
                        "account:mai logout mai");
        ServletWebServerApplicationContext web = (ServletWebServerApplicationContext) server;
        assertThat(web.getServletContext())
                .satisfies(context -> assertThat(context.getSessionTimeout()).isEqualTo(30));
    }

    private List<String> logged() {
        List<String> logged = new ArrayList<>();
        ChangeLog.read(home, change -> logged.add(change.who() + " " + change.what() + " " + change.target()));
        return logged;
    }

    @Test
    void whoGuessesIsRefusedForAWhileAlsoWithTheRightPassword() throws Exception {
        server.getBean(Accounts.class).add("tuan", Role.READER, PASSWORD);
        Caller stranger = Caller.beyond(port);
        for (int i = 0; i < 6; i++) {
            assertThat(stranger.login("tuan", "sai mật khẩu " + i)
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith("?sai=true");
        }
        assertThat(stranger.login("tuan", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("?cho=true");
        assertThat(stranger.get("/dang-nhap?cho=true").body()).contains("Hãy đợi 15 phút");
        stranger.login(PASSWORD, "tuan");
        assertThat(logged().stream().filter(line -> line.endsWith("login.failed tuan")))
                .hasSize(6);
        assertThat(logged()).anyMatch(line -> line.endsWith("login.refused tuan"));
        assertThat(String.join("\n", logged())).doesNotContain("sai mật khẩu", PASSWORD);
    }

    @Test
    void strangersMakeNoSession() throws Exception {
        for (String path : List.of("/dang-nhap", "/", "/kiem-tra?year=2024")) {
            assertThat(Form.cookies(Caller.beyond(port).get(path))).doesNotContain("cancu-session");
        }
    }

    @Test
    void aTokenThatIsWrongOpensNothingNotEvenWhatIsOpenHere() throws Exception {
        HttpResponse<String> answer =
                Caller.here(port).bearing("cancu_khong-co").get("/api/v1/programmes");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/problem+json");
        assertThat(caller("read").post("/nap", "").statusCode()).isEqualTo(403);
        assertThat(caller("write").post("/nap", "").statusCode()).isEqualTo(200);
    }

    @Test
    void afterLoginOneIsWhereOneWantedToGo() throws Exception {
        Caller stranger = Caller.beyond(port);
        String wanted = Form.cookies(stranger.get("/tim?q=nuoc"));
        assertThat(stranger.keeping(wanted)
                        .login("reader", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/tim?q=nuoc");
    }
}
