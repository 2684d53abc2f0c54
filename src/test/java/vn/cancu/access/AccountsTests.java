package vn.cancu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.LoggedChange;

class AccountsTests {
    private static final String PASSWORD = "nước sạch về bản";

    @TempDir
    Path folder;

    private Home home = new Home(Path.of("."));

    @BeforeEach
    void prepare() {
        home = new Home(folder);
    }

    /** As a process that was just started. */
    private Accounts accounts() {
        return new Accounts(home, new ChangeLog(home, Clock.systemUTC()), Clock.systemUTC());
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        ChangeLog.read(home, change -> told.add(change.what() + " " + change.target()));
        return told;
    }

    @Test
    void isKeptHashedAndReadByItsOwnerAlone() throws IOException {
        accounts().add(" Lan ", Role.CLERK, PASSWORD);

        assertThat(accounts().check("LAN", PASSWORD)).map(Account::role).contains(Role.CLERK);
        assertThat(accounts().check("lan", Normalizer.normalize(PASSWORD, Normalizer.Form.NFD)))
                .isPresent();
        assertThat(accounts().check("lan", PASSWORD + " ")).isEmpty();
        assertThat(accounts().check("hoa", PASSWORD)).isEmpty();
        assertThat(Files.readString(home.accounts())).contains("$argon2id$").doesNotContain("nước");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.accounts())))
                .isEqualTo("rw-------");
        assertThat(accounts().find("lan").orElseThrow().toString()).doesNotContain("argon2");
    }

    @Test
    void aSessionEndsWithItsPasswordOrLockAndNotWithItsRole() {
        Accounts accounts = accounts();
        String began = accounts.add("lan", Role.CLERK, PASSWORD).changed();
        accounts.role("lan", Role.INSPECTOR);
        assertThat(accounts.current("lan", began)).map(Account::role).contains(Role.INSPECTOR);
        accounts.lock("lan", true);
        assertThat(accounts.current("lan", began)).isEmpty();
        assertThat(accounts.check("lan", PASSWORD)).isEmpty();
        accounts.lock("lan", false);
        assertThat(accounts.check("lan", PASSWORD)).isPresent();
        assertThat(accounts.current("lan", began)).isEmpty();
        accounts.remove("lan");
        assertThat(accounts.isEmpty()).isTrue();
        assertThat(told())
                .containsExactly(
                        "account.add lan",
                        "account.role lan",
                        "account.lock lan",
                        "account.unlock lan",
                        "account.remove lan");
    }

    @Test
    void aTokenIsToldOnceAndKeptHashed() throws IOException {
        String secret = accounts().addToken("kho", Scope.WRITE);

        Accounts accounts = accounts();
        assertThat(accounts.use(secret)).map(Token::name).contains("kho");
        assertThat(accounts.tokens().getFirst().lastUsed()).isNotNull();
        assertThat(accounts.use(secret + "x")).isEmpty();
        accounts.removeToken("kho");
        assertThat(accounts.use(secret)).isEmpty();
        assertThat(secret).startsWith("cancu_").hasSizeGreaterThan(40);
        assertThat(Files.readString(home.changes()) + Files.readString(home.accounts()))
                .doesNotContain(secret);
        assertThat(told()).containsExactly("token.add kho", "token.remove kho");
    }

    @Test
    void whatCannotBeIsToldAndChangesNothing() throws IOException {
        Accounts accounts = accounts();
        assertThatThrownBy(() -> accounts.add("lan", Role.READER, "ngắn")).hasMessageContaining("từ 10");
        assertThatThrownBy(() -> accounts.add("../key", Role.READER, PASSWORD)).hasMessageContaining("không dùng được");
        assertThatThrownBy(() -> accounts.role("lan", Role.READER)).hasMessageContaining("Không có tài khoản");
        accounts.add("lan", Role.READER, PASSWORD);
        assertThatThrownBy(() -> accounts.add("LAN", Role.READER, PASSWORD)).hasMessageContaining("Đã có");
        assertThat(told()).containsExactly("account.add lan");
        Files.writeString(home.accounts(), "{");
        assertThatThrownBy(this::accounts).isInstanceOf(AccessException.class).hasMessageContaining("bị hỏng");
    }

    @Test
    void passwordsAreInNoLog() throws IOException {
        accounts().add("lan", Role.READER, PASSWORD);
        accounts().password("lan", PASSWORD + " 2");
        String log = Files.readString(home.changes());
        assertThat(log).doesNotContain("nước", "argon2");
        List<LoggedChange> changes = new ArrayList<>();
        ChangeLog.read(home, changes::add);
        assertThat(changes.getLast().what()).isEqualTo("account.password");
    }
}
