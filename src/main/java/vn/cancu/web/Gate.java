package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import vn.cancu.access.Account;
import vn.cancu.access.Accounts;
import vn.cancu.access.Right;

/**
 * Whether a request is answered: its address has a rule, and who asks has the right that the rule names.
 *
 * <p>Rights are those of the account or token as they are now, not as they were at login. On this machine everybody may read; as long as
 * there is no account at all, whoever sits here is the owner and may do everything.
 */
record Gate(Routes routes, Place place, Accounts accounts)
        implements AuthorizationManager<RequestAuthorizationContext> {
    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(routes.rule(request)
                .map(rule -> switch (rule) {
                    case OPEN, KEY -> true;
                    case READ, INTAKE, CORRECT, JUDGE ->
                        rights(request, Visitor.of(authentication.get()))
                                .contains(rule.right().orElseThrow());
                })
                .orElse(false));
    }

    Set<Right> rights(HttpServletRequest request, @Nullable Visitor visitor) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (place.isHere(request)) {
            rights.addAll(accounts.isEmpty() ? Set.of(Right.values()) : Set.of(Right.READ));
        }
        switch (visitor) {
            case Visitor.Person person ->
                accounts.current(person.name(), person.changed())
                        .map(Account::role)
                        .ifPresent(role -> rights.addAll(role.rights()));
            case Visitor.Program program ->
                rights.addAll(program.token().scope().rights());
            case null -> {}
        }
        return rights;
    }
}
