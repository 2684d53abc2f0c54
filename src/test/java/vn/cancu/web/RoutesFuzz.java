package vn.cancu.web;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;

/** Anything as the parameters of every page and every route that is read: no answer is a fault of the server. */
public final class RoutesFuzz {
    private static final Path SAMPLES = Path.of("data", "samples");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final ConfigurableApplicationContext SERVER = served();
    private static final String ADDRESS =
            "http://127.0.0.1:" + SERVER.getEnvironment().getProperty("local.server.port");
    private static final List<Map.Entry<String, TreeSet<String>>> ROUTES = ApiRoutes.of(
                    SERVER.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class), "")
            .parameters()
            .entrySet()
            .stream()
            .filter(route -> route.getKey().startsWith("GET "))
            .toList();

    private RoutesFuzz() {}

    /** Called before the first input: what this class holds is made before the clock runs. */
    public static void fuzzerInitialize() {
        int port = URI.create(ADDRESS).getPort();
        // The fuzzer reports whatever the server itself would connect to: only this client may, and only to the server.
        BugDetectors.allowNetworkConnections(
                (host, to) -> to == port && (host.equals("127.0.0.1") || host.equals("localhost")));
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException, InterruptedException {
        Map.Entry<String, TreeSet<String>> route = ROUTES.get(data.consumeInt(0, ROUTES.size() - 1));
        String path = route.getKey().substring("GET ".length());
        StringBuilder query = new StringBuilder();
        for (String parameter : route.getValue()) {
            String name = parameter.replace("!", "");
            String value = encoded(data.consumeString(60));
            if (path.contains("{" + name + "}")) {
                path = path.replace("{" + name + "}", value.isEmpty() ? "x" : value);
            } else if (parameter.endsWith("!") || data.consumeBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(ADDRESS + path.replaceAll("\\{[^}]*}", "x") + query))
                .build();
        HttpResponse<Void> answer = BROWSER.send(request, HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(answer.statusCode() + " of " + request.uri());
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ConfigurableApplicationContext served() {
        try {
            ConfigurableApplicationContext server = SpringApplication.run(
                    ShelfApplication.class,
                    "--server.port=0",
                    "--cancu.test.home=" + Files.createTempDirectory("cancu-fuzz"));
            for (Path sample : TextFiles.list(List.of(SAMPLES)).files()) {
                if (TextFiles.load(sample) instanceof LoadedFile.Text text) {
                    server.getBean(Shelf.class).put(text);
                }
            }
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
