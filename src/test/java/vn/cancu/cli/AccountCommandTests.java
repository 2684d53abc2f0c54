package vn.cancu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Accounts, tokens and the log at the command line, of which none opens the store. */
class AccountCommandTests {
    @TempDir
    Path place;

    private record Printed(int exit, String out, String err) {}

    private Printed run(String typed, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of(words));
        args.addAll(List.of("--home", "home"));
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), place, false, 100);
        Rooms closed = new Rooms(
                home -> {
                    throw new AssertionError("the store is not needed");
                },
                (home, lock, address, port) -> {
                    throw new IllegalStateException("served at " + address);
                });
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return new Printed(
                    CommandLines.run(args.toArray(String[]::new), terminal, closed), out.toString(), err.toString());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void accountsAreMadeWithAPasswordThatIsPipedIn() {
        assertThat(run("", "account", "list").out()).contains("Chưa có tài khoản nào");
        Printed made = run("nước sạch về bản\n", "account", "add", "lan", "--role", "Clerk");
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains("lan (clerk)");
        assertThat(run("", "account", "role", "lan", "inspector").exit()).isZero();
        assertThat(run("", "account", "lock", "lan").out()).contains("đã khóa");
        assertThat(run("", "account", "list", "--format", "json").out())
                .contains("\"role\":\"inspector\"", "\"locked\":true")
                .doesNotContain("argon2");
        Printed log = run("", "log", "--who", System.getProperty("user.name"));
        assertThat(log.out()).contains("lập tài khoản  lan  → clerk", "đổi vai trò  lan  clerk → inspector");
        assertThat(run("", "log", "--json").out().lines().map(JsonMapper.shared()::readTree))
                .hasSize(3)
                .allSatisfy(
                        entry -> assertThat(entry.get("previous").asString()).hasSize(64));
        assertThat(run("", "log", "--since", "2999-01-01").out()).isEmpty();
    }

    @Test
    void wrongWordsAreToldInOneSentence() {
        assertThat(run("", "account", "add", "lan")).satisfies(none -> {
            assertThat(none.exit()).isEqualTo(ExitStatus.USAGE);
            assertThat(none.err()).contains("Chưa có mật khẩu");
        });
        assertThat(run("ngắn\n", "account", "add", "lan").exit()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("", "account", "remove", "lan").err()).contains("Không có tài khoản “lan”");
        assertThat(run("", "token", "remove", "kho").exit()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("", "log", "--since", "hôm qua").exit()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void aTokenIsPrintedOnce() {
        Printed made = run("", "token", "add", "--name", "kho", "--scope", "write");
        String secret = made.out().lines().findFirst().orElseThrow();
        assertThat(secret).startsWith("cancu_");
        assertThat(run("", "token", "list").out())
                .contains("kho  write", "chưa dùng")
                .doesNotContain(secret);
    }

    @Test
    void nothingIsServedBeyondThisMachineUntilSomebodyCanLogIn() {
        Printed refused = run("", "serve", "--address", "0.0.0.0", "--port", "0");
        assertThat(refused.exit()).isEqualTo(ExitStatus.ENVIRONMENT);
        assertThat(refused.err())
                .contains("Chưa có tài khoản nào nên không mở ra ngoài máy này")
                .hasLineCount(1);
        assertThat(run("nước sạch về bản\n", "account", "add", "lan", "--role", "administrator")
                        .exit())
                .isZero();
        assertThat(run("", "serve", "--address", "0.0.0.0", "--port", "0").err())
                .contains("served at 0.0.0.0");
    }
}
