package vn.cancu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.keeping.Home;

/**
 * Runs a command that was typed elsewhere on this machine, inside the server that holds the store.
 *
 * <p>Whoever calls proves by the key file of the home that the files are his. A browser cannot: the key is in a header that no page
 * of another origin may set.
 */
@RestController
@ConditionalOnWebApplication
class CommandEndpoint {
    private final Home home;
    private final Desk desk;

    CommandEndpoint(Home home, Desk desk) {
        this.home = home;
        this.desk = desk;
    }

    /**
     * A command.
     *
     * @param args its words
     * @param folder absolute path that its relative paths begin at
     * @param interactive whether a person watches
     * @param columns width of his terminal
     * @param secret what he typed unseen; null where nothing was
     */
    record Request(
            List<String> args,
            String folder,
            boolean interactive,
            int columns,
            @Nullable String secret) {
        /** Without the secret: it may come into a log. */
        @Override
        public String toString() {
            return String.join(" ", args);
        }
    }

    @PostMapping(ServerLink.PATH)
    ResponseEntity<StreamingResponseBody> run(
            @RequestHeader(ServerLink.KEY_HEADER) String key, @RequestBody Request request) {
        boolean known = MessageDigest.isEqual(
                key.getBytes(StandardCharsets.UTF_8), home.key().getBytes(StandardCharsets.UTF_8));
        if (!known) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON).body(body -> {
            Writer lines = new java.io.OutputStreamWriter(body, StandardCharsets.UTF_8);
            Terminal terminal = new Terminal(
                    new PrintWriter(new LineWriter("out", lines), true),
                    new PrintWriter(new LineWriter("err", lines), true),
                    Path.of(request.folder()),
                    request.interactive(),
                    request.columns());
            int exit = CommandLines.runInServer(request.args(), request.secret(), terminal, desk);
            terminal.out().flush();
            terminal.err().flush();
            write(lines, Map.of("exit", exit));
        });
    }

    private static void write(Writer lines, Map<String, Object> line) {
        synchronized (lines) {
            try {
                lines.write(JsonMapper.shared().writeValueAsString(line));
                lines.write('\n');
                lines.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Sends what is printed in pieces, each a JSON line under its name. */
    private static final class LineWriter extends Writer {
        private final String name;
        private final Writer lines;
        private final StringBuilder waiting = new StringBuilder();

        LineWriter(String name, Writer lines) {
            this.name = name;
            this.lines = lines;
        }

        @Override
        public void write(char[] chars, int offset, int length) {
            waiting.append(chars, offset, length);
            if (waiting.length() > 4096) {
                flush();
            }
        }

        @Override
        public void flush() {
            if (!waiting.isEmpty()) {
                CommandEndpoint.write(lines, Map.of(name, waiting.toString()));
                waiting.setLength(0);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
