package vn.cancu.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.AccessFile.Content;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.LoggedChange;

/** Accounts and tokens of a home. For whoever holds it; safe for threads of one process. */
public final class Accounts {
    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}";
    private static final Duration BETWEEN_USES = Duration.ofMinutes(10);
    /** So that a token is known for one wherever it turns up. */
    private static final String PREFIX = "cancu_";

    private final AccessFile file;
    private final ChangeLog changes;
    private final Clock clock;
    private final Passwords passwords = new Passwords();
    private volatile Content content;

    public Accounts(Home home, ChangeLog changes, Clock clock) {
        this.file = new AccessFile(home.accounts());
        this.changes = changes;
        this.clock = clock;
        this.content = file.read();
    }

    /** Whether nobody has an account, locked or not. */
    public boolean isEmpty() {
        return content.accounts().isEmpty();
    }

    public List<Account> all() {
        return content.accounts();
    }

    public List<Token> tokens() {
        return content.tokens();
    }

    public Optional<Account> find(String name) {
        String wanted = normal(name);
        return content.accounts().stream()
                .filter(account -> account.name().equals(wanted))
                .findFirst();
    }

    /** The account, where it is not locked and this is its password; it takes as long where it is not. */
    public Optional<Account> check(String name, String password) {
        Account account = find(name).orElse(null);
        if (account == null) {
            // Who asks learns nothing from how long it takes.
            passwords.matchesNobody(password);
            return Optional.empty();
        }
        boolean right = passwords.matches(password, account.password());
        return right && !account.locked() ? Optional.of(account) : Optional.empty();
    }

    /** Whether a session that began with this account goes on: it is there, not locked, with the same password. */
    public Optional<Account> current(String name, String changed) {
        return find(name)
                .filter(account -> !account.locked() && account.changed().equals(changed));
    }

    public synchronized Account add(String name, Role role, String password) {
        String named = valid(name);
        if (find(named).isPresent()) {
            throw new AccessException("Đã có tài khoản “" + named + "”; hãy chọn tên khác.");
        }
        Account account = new Account(named, role, passwords.hash(password), false, now());
        List<Account> all = new ArrayList<>(content.accounts());
        all.add(account);
        keep(new LoggedChange.Draft("account.add", named, null, role.code()), all);
        return account;
    }

    public synchronized Account role(String name, Role role) {
        Account before = needed(name);
        return replace(
                new LoggedChange.Draft(
                        "account.role", before.name(), before.role().code(), role.code()),
                account -> new Account(account.name(), role, account.password(), account.locked(), account.changed()));
    }

    public synchronized Account password(String name, String password) {
        Account before = needed(name);
        String hash = passwords.hash(password);
        return replace(
                new LoggedChange.Draft("account.password", before.name(), null, null),
                account -> new Account(account.name(), account.role(), hash, account.locked(), now()));
    }

    public synchronized Account lock(String name, boolean locked) {
        Account before = needed(name);
        return replace(
                new LoggedChange.Draft(locked ? "account.lock" : "account.unlock", before.name(), null, null),
                account -> new Account(account.name(), account.role(), account.password(), locked, now()));
    }

    public synchronized Account remove(String name) {
        Account before = needed(name);
        List<Account> all = new ArrayList<>(content.accounts());
        all.remove(before);
        keep(
                new LoggedChange.Draft(
                        "account.remove", before.name(), before.role().code(), null),
                all);
        return before;
    }

    private Account replace(LoggedChange.Draft change, UnaryOperator<Account> to) {
        List<Account> all = new ArrayList<>(content.accounts());
        all.replaceAll(account -> account.name().equals(change.target()) ? to.apply(account) : account);
        keep(change, all);
        return needed(change.target());
    }

    private void keep(LoggedChange.Draft change, List<Account> accounts) {
        List<Account> sorted =
                accounts.stream().sorted(Comparator.comparing(Account::name)).toList();
        changes.around(change, () -> write(new Content(sorted, content.tokens())));
    }

    private Content write(Content to) {
        file.write(to);
        content = to;
        return to;
    }

    private Account needed(String name) {
        return find(name)
                .orElseThrow(() -> new AccessException(
                        "Không có tài khoản “" + name + "”; xem các tài khoản bằng ./cancu account list."));
    }

    /** Makes a token; its secret is told this once and kept nowhere. */
    public synchronized String addToken(String name, Scope scope) {
        String named = valid(name);
        if (content.tokens().stream().anyMatch(token -> token.name().equals(named))) {
            throw new AccessException("Đã có mã truy cập tên “" + named + "”; hãy chọn tên khác.");
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        List<Token> all = new ArrayList<>(content.tokens());
        all.add(new Token(named, scope, sha256(secret), now(), null));
        all.sort(Comparator.comparing(Token::name));
        changes.around(
                new LoggedChange.Draft("token.add", named, null, scope.code()),
                () -> write(new Content(content.accounts(), all)));
        return secret;
    }

    public synchronized Token removeToken(String name) {
        Token token = content.tokens().stream()
                .filter(one -> one.name().equals(normal(name)))
                .findFirst()
                .orElseThrow(() ->
                        new AccessException("Không có mã truy cập tên “" + name + "”; xem bằng ./cancu token list."));
        List<Token> all = new ArrayList<>(content.tokens());
        all.remove(token);
        changes.around(
                new LoggedChange.Draft(
                        "token.remove", token.name(), token.scope().code(), null),
                () -> write(new Content(content.accounts(), all)));
        return token;
    }

    /** The token of this secret, if there is one; that it was used is kept. */
    public Optional<Token> use(String secret) {
        String sha256 = sha256(secret);
        Optional<Token> found = content.tokens().stream()
                .filter(token -> token.sha256().equals(sha256))
                .findFirst();
        found.filter(token -> isLongAgo(token.lastUsed())).ifPresent(this::used);
        return found;
    }

    private boolean isLongAgo(@Nullable String lastUsed) {
        return lastUsed == null || Instant.parse(lastUsed).plus(BETWEEN_USES).isBefore(clock.instant());
    }

    private synchronized void used(Token token) {
        List<Token> all = new ArrayList<>(content.tokens());
        all.replaceAll(one -> one.sha256().equals(token.sha256())
                ? new Token(one.name(), one.scope(), one.sha256(), one.made(), now())
                : one);
        write(new Content(content.accounts(), all));
    }

    private static String valid(String name) {
        String named = normal(name);
        if (!named.matches(NAME)) {
            throw new AccessException(
                    "Tên “" + name
                            + "” không dùng được: chỉ chữ, số, dấu chấm, gạch nối và gạch dưới, tối đa 64 ký tự, bắt đầu bằng chữ hoặc số.");
        }
        return named;
    }

    private static String normal(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private String now() {
        return clock.instant().toString();
    }

    private static String sha256(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
