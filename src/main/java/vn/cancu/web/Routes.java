package vn.cancu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.cancu.access.Right;

/** What each address needs, as {@code routes.txt} says. What is not in it is refused. */
final class Routes {
    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    /** What must be there for a request to be answered. */
    enum Rule {
        OPEN,
        KEY,
        READ,
        INTAKE,
        CORRECT,
        JUDGE;

        /** The right of that name; empty where none is needed or the key stands for it. */
        Optional<Right> right() {
            return switch (this) {
                case OPEN, KEY -> Optional.empty();
                case READ -> Optional.of(Right.READ);
                case INTAKE -> Optional.of(Right.INTAKE);
                case CORRECT -> Optional.of(Right.CORRECT);
                case JUDGE -> Optional.of(Right.JUDGE);
            };
        }
    }

    /**
     * A line of the file.
     *
     * @param method GET, which stands for HEAD too, or POST
     */
    record Route(Rule rule, String method, PathPattern pattern) {
        boolean matches(String asked, PathContainer path) {
            return method.equals(asked) && pattern.matches(path);
        }
    }

    static Routes load() {
        try (InputStream in = Objects.requireNonNull(Routes.class.getResourceAsStream("routes.txt"))) {
            return new Routes(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Routes::route)
                    .sorted(Comparator.comparing(Route::pattern))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Route route(String line) {
        String[] words = line.strip().split("\\s+", 3);
        return new Route(Rule.valueOf(words[0]), words[1], PathPatternParser.defaultInstance.parse(words[2]));
    }

    /** All, the most exact addresses first. */
    List<Route> all() {
        return routes;
    }

    Optional<Rule> rule(HttpServletRequest request) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return routes.stream()
                .filter(route -> route.matches(method, path))
                .findFirst()
                .map(Route::rule);
    }
}
