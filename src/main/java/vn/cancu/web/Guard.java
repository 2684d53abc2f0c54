package vn.cancu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a browser was tricked into, and tells browsers what a page of this house may do.
 *
 * <p>A page of another site can make its own name point at 127.0.0.1 (DNS rebinding) and so read what only this machine may see: a
 * request must therefore name this server by an IP address, {@code localhost} or a name that was configured. A request that changes
 * something must come from a page of this server, or from no page at all.
 */
final class Guard extends OncePerRequestFilter {
    /** No inline script or style, nothing from elsewhere, no frames; forms only to this server. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern IP_ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    private final Set<String> names;

    /**
     * A guard.
     *
     * @param names by which this server may be called besides {@code localhost} and IP addresses, in lower case
     */
    Guard(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        String host = request.getHeader("Host");
        if (!isOurs(host)) {
            refuse(response, HttpStatus.MISDIRECTED_REQUEST, """
                    Máy chủ này không mang tên được gọi. Hãy mở bằng http://127.0.0.1, hoặc khai báo tên đó ở cancu.web.names.
                    This server is not known by that name. Open it as http://127.0.0.1, or list the name in cancu.web.names.
                    """);
        } else if (!READING.contains(request.getMethod()) && !isFromHere(request, host)) {
            refuse(response, HttpStatus.FORBIDDEN, """
                    Yêu cầu thay đổi này đến từ một trang khác nên bị từ chối.
                    A page of another site asked for this change; it was refused.
                    """);
        } else {
            chain.doFilter(request, response);
        }
    }

    boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        return name.equals("localhost")
                || names.contains(name)
                || IP_ADDRESS.matcher(name).matches();
    }

    private static boolean isFromHere(HttpServletRequest request, @Nullable String host) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String why) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    }
}
