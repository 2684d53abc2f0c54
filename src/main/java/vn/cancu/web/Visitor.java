package vn.cancu.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.cancu.access.Account;
import vn.cancu.access.Token;

/** Who a request comes from, as far as it has proved it. */
sealed interface Visitor extends Serializable {
    /** In the form of {@link vn.cancu.keeping.Acting}. */
    String who();

    /**
     * Somebody who has logged in.
     *
     * @param changed of the account, when he did
     */
    record Person(String name, String changed) implements Visitor {
        static Person of(Account account) {
            return new Person(account.name(), account.changed());
        }

        @Override
        public String who() {
            return "account:" + name;
        }
    }

    /** A program with a token. */
    record Program(Token token) implements Visitor {
        private static final long serialVersionUID = 1L;

        @Override
        public String who() {
            return "token:" + token.name();
        }
    }

    /** Who that is; null where nothing was proved. */
    static @Nullable Visitor of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Visitor visitor ? visitor : null;
    }

    /** The name of who has logged in, who this request comes from; null where nobody has. */
    static @Nullable String name() {
        return of(SecurityContextHolder.getContext().getAuthentication()) instanceof Person person
                ? person.name()
                : null;
    }
}
