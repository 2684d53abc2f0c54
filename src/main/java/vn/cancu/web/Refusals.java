package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.access.Right;

/** Tells why a request is not answered: to a person by the way to the login or a page, to a program by a problem (RFC 9457). */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Gate gate;
    private final MessageSource words;
    private final LocaleResolver locales;

    Refusals(Gate gate, MessageSource words, LocaleResolver locales) {
        this.gate = gate;
        this.words = words;
        this.locales = locales;
    }

    /** Nobody has proved anything. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (isAbsent(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (isProgram(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            problem(request, response, HttpStatus.UNAUTHORIZED, "error.login");
        } else if (request.getHeader("HX-Request") != null) {
            // A piece of a page: the whole of it must go.
            response.setHeader("HX-Redirect", Addresses.LOGIN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(Addresses.LOGIN);
        }
    }

    /** Who asks has not the right, or a form has not its token. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (isAbsent(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (isProgram(request)) {
            problem(request, response, HttpStatus.FORBIDDEN, "error.denied");
        } else {
            request.setAttribute(ErrorPage.KIND, e instanceof CsrfException ? "stale" : "denied");
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    void wrongToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problem(request, response, HttpStatus.UNAUTHORIZED, "error.token");
    }

    /** There is no such address; only who may read learns that. */
    private boolean isAbsent(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return gate.routes().rule(request).isEmpty()
                && gate.rights(request, Visitor.of(authentication)).contains(Right.READ);
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/internal/")
                || Presented.bringsToken(request);
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        String detail = words.getMessage(key, null, locales.resolveLocale(request));
        response.getOutputStream()
                .write(JsonMapper.shared()
                        .writeValueAsString(Map.of("status", status.value(), "detail", detail))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
