package vn.cancu.access;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords by Argon2id. Each takes some 16 MB and a tenth of a second by design, so few at a time.
 *
 * <p>The same Vietnamese letters can be typed as one sign or as several: passwords are compared in NFC.
 */
final class Passwords {
    static final int SHORTEST = 10;
    private static final int LONGEST = 256;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore room = new Semaphore(AT_ONCE);

    String hash(String password) {
        String typed = normal(password);
        if (typed.codePointCount(0, typed.length()) < SHORTEST || typed.length() > LONGEST) {
            throw new AccessException(
                    "Mật khẩu cần từ " + SHORTEST + " đến " + LONGEST + " ký tự; một câu dễ nhớ là tốt nhất.");
        }
        return argon2.encode(typed);
    }

    boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        room.acquireUninterruptibly();
        try {
            return argon2.matches(normal(password), hash);
        } finally {
            room.release();
        }
    }

    /** False, after as long as {@link #matches} takes. */
    boolean matchesNobody(String password) {
        return matches(password, Nobody.HASH) && password.isEmpty();
    }

    /** What a password is compared with where there is no account; made when it is first needed. */
    private static final class Nobody {
        static final String HASH =
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode("nobody");
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
