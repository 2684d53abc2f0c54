package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from this machine itself.
 *
 * <p>A proxy on this machine has the address of this machine, whoever stands behind it: where anything shows that there is one, or the
 * server is called by a name that only others have for it, the request comes from beyond. A proxy that shows nothing of itself needs
 * {@code cancu.access.local=false}, with which nothing counts as from here.
 */
record Place(boolean local) {
    private static final List<String> OF_PROXIES = List.of(
            "Forwarded",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Real-IP",
            "True-Client-IP",
            "CF-Connecting-IP");

    boolean isHere(HttpServletRequest request) {
        return local
                && isLoopback(request.getRemoteAddr())
                && isOwnName(request.getHeader("Host"))
                && OF_PROXIES.stream().allMatch(name -> request.getHeader(name) == null);
    }

    private static boolean isOwnName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
        return name.equals("localhost") || isLoopback(name.replaceAll("[\\[\\]]", ""));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
