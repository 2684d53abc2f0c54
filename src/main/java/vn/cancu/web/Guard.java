package vn.cancu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what calls this server by a name that is not its own, and what a browser says that a page of another site sent.
 *
 * <p>A page of another site can make its own name point at 127.0.0.1 (DNS rebinding) and so read what only this machine may see: a
 * request must therefore name this server by an IP address, {@code localhost} or a name that was configured. What is sent for
 * another site is refused before anybody looks at it, also where nothing is stored and no form's token is asked for.
 */
final class Guard extends OncePerRequestFilter {
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
        if (!isOurs(request.getHeader("Host"))) {
            refuse(response, HttpStatus.MISDIRECTED_REQUEST, """
                    Máy chủ này không mang tên được gọi. Hãy mở bằng http://127.0.0.1, hoặc khai báo tên đó ở cancu.web.names.
                    This server is not known by that name. Open it as http://127.0.0.1, or list the name in cancu.web.names.
                    """);
        } else if (!READING.contains(request.getMethod()) && isSentForAnother(request)) {
            refuse(response, HttpStatus.FORBIDDEN, """
                    Yêu cầu này đến từ một trang khác nên bị từ chối.
                    A page of another site asked for this; it was refused.
                    """);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isSentForAnother(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
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

    private static void refuse(HttpServletResponse response, HttpStatus status, String why) throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(why.getBytes(StandardCharsets.UTF_8));
    }
}
