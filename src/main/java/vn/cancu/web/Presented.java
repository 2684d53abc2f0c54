package vn.cancu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cancu.access.Accounts;
import vn.cancu.access.Attempts;
import vn.cancu.access.Token;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.LoggedChange;

/** What a request brings to show who it is from: a token, which counts for this request alone, or a session, if its account still stands. */
final class Presented extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final Attempts attempts;
    private final ChangeLog changes;
    private final Refusals refusals;

    Presented(Accounts accounts, Attempts attempts, ChangeLog changes, Refusals refusals) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.changes = changes;
        this.refusals = refusals;
    }

    /** Whether it brings a token, right or not; no page of another site can make a browser send one. */
    static boolean bringsToken(HttpServletRequest request) {
        return secret(request) != null;
    }

    private static @Nullable String secret(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secret(request);
        if (secret == null) {
            endStaleSession(request);
        } else if (!proves(secret, request.getRemoteAddr())) {
            refusals.wrongToken(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean proves(String secret, String address) {
        Token token = accounts.use(secret).orElse(null);
        if (token == null) {
            if (attempts.wrongToken(address)) {
                changes.add("address:" + address, new LoggedChange.Draft("token.failed", "?", null, null));
            }
            return false;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(new Visitor.Program(token), "", List.of()));
        SecurityContextHolder.setContext(context);
        return true;
    }

    /** An account that was locked, removed or given another password ends what was begun with it, at once. */
    private void endStaleSession(HttpServletRequest request) {
        Visitor visitor = Visitor.of(SecurityContextHolder.getContext().getAuthentication());
        boolean stale = visitor instanceof Visitor.Person person
                && accounts.current(person.name(), person.changed()).isEmpty();
        if (stale) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
    }
}
