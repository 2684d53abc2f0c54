package vn.cancu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cancu.api.Pages;

/** What answers a request knows on which page a line stands. */
final class PagesHere extends OncePerRequestFilter {
    private final Pages pages;

    PagesHere(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            pages.during(() -> {
                chain.doFilter(request, response);
                return response;
            });
        } catch (ServletException | IOException | RuntimeException told) {
            throw told;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
