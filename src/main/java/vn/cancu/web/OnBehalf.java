package vn.cancu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cancu.keeping.Acting;

/** Whatever a request changes is logged by the name of whom it comes from. */
final class OnBehalf extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Visitor visitor = Visitor.of(SecurityContextHolder.getContext().getAuthentication());
        String who = visitor == null ? "local" : visitor.who();
        try {
            Acting.as(who, () -> {
                chain.doFilter(request, response);
                return who;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
