package vn.cancu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.keeping.Home;

/** The line to the server of the same home, on this machine: it runs the command and sends back what it prints, line by line. */
final class ServerLink {
    static final String KEY_HEADER = "X-Cancu-Key";
    static final String PATH = "/internal/command";

    private final Home home;
    private final String server;

    /**
     * A line to it.
     *
     * @param server address and port on this machine
     */
    ServerLink(Home home, String server) {
        this.home = home;
        this.server = server;
    }

    /** Runs the command there; its exit status, or {@link ExitStatus#ENVIRONMENT} where the server does not answer. */
    int run(List<String> args, @Nullable String secret, Terminal terminal) {
        JsonMapper json = JsonMapper.shared();
        String body = json.writeValueAsString(new CommandEndpoint.Request(
                args, terminal.folder().toString(), terminal.interactive(), terminal.columns(), secret));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + server + PATH))
                .header("Content-Type", "application/json")
                .header(KEY_HEADER, home.key())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpResponse<Stream<String>> response = client.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                terminal.err()
                        .println("Máy chủ tại " + server + " không nhận lệnh (HTTP " + response.statusCode()
                                + "); hãy dùng đúng --home của nó, hoặc dừng nó rồi chạy lại.");
                return ExitStatus.ENVIRONMENT;
            }
            try (Stream<String> lines = response.body()) {
                return lines.map(json::readTree)
                        .mapToInt(line -> print(line, terminal))
                        .reduce(ExitStatus.ENVIRONMENT, (before, last) -> last);
            }
        } catch (IOException | UncheckedIOException e) {
            terminal.err()
                    .println("Không nối được với máy chủ tại " + server + " đang giữ kho " + home.root()
                            + "; hãy xem nó còn chạy không rồi thử lại.");
            return ExitStatus.ENVIRONMENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.ENVIRONMENT;
        }
    }

    private static int print(JsonNode line, Terminal terminal) {
        if (line.has("out")) {
            terminal.out().print(line.get("out").asString());
            terminal.out().flush();
        } else if (line.has("err")) {
            terminal.err().print(line.get("err").asString());
            terminal.err().flush();
        }
        return line.path("exit").asInt(ExitStatus.ENVIRONMENT);
    }
}
