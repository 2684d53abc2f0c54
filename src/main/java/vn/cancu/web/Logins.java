package vn.cancu.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.cancu.access.Account;
import vn.cancu.access.Accounts;
import vn.cancu.access.Attempts;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.LoggedChange;

/** Name and password against the accounts, told in the log of changes whether they are right or not. */
record Logins(Accounts accounts, Attempts attempts, ChangeLog changes) implements AuthenticationProvider {
    @Override
    public Authentication authenticate(Authentication asked) {
        String name = String.valueOf(asked.getPrincipal());
        String password =
                asked.getCredentials() == null ? "" : asked.getCredentials().toString();
        String address = address(asked);
        switch (attempts.begin(name, address)) {
            case GO_ON -> {}
            case NOW_REFUSED -> {
                failed("login.refused", name, address);
                throw new LockedException("too many failed");
            }
            case REFUSED -> throw new LockedException("too many failed");
        }
        Account account = accounts.check(name, password).orElse(null);
        if (account == null) {
            failed("login.failed", name, address);
            throw new BadCredentialsException("no account has this name and password, or it is locked");
        }
        attempts.succeeded(name, address);
        Visitor.Person person = Visitor.Person.of(account);
        changes.add(person.who(), new LoggedChange.Draft("login", account.name(), null, address));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    /** What was typed as a name is told only where there is such an account: it might be a password, typed in the wrong box. */
    private void failed(String what, String name, String address) {
        String known = accounts.find(name).map(Account::name).orElse("?");
        changes.add("address:" + address, new LoggedChange.Draft(what, known, null, null));
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "?";
    }

    @Override
    public boolean supports(@Nullable Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.equals(authentication);
    }
}
