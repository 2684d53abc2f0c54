package vn.cancu.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Session;
import org.springframework.util.unit.DataSize;

/** Neo4j's own full-text index, asked over Bolt as its manual says. */
public final class FulltextOverBolt implements AutoCloseable {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int BATCH = 2_000;

    private final GraphServer.Running server;
    private final Session session;
    private final CypherCatalog statements = new CypherCatalog();

    private FulltextOverBolt(GraphServer.Running server) {
        this.server = server;
        session = server.driver().session();
    }

    public static FulltextOverBolt start() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "beside")), "home");
        EmbeddedServer server = EmbeddedServer.start(
                new GraphProperties(home, DataSize.ofMegabytes(256), DataSize.ofMegabytes(512)), new CypherCatalog());
        return new FulltextOverBolt(
                GraphServer.connected(server.uri().toString(), EmbeddedServer.USER, server.password(), server::close));
    }

    /** Holds these passages and no others; rows of id, title, text. */
    public void fill(List<Map<String, Object>> rows) {
        session.run(statements.text("test/beside-empty")).consume();
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            session.run(statements.text("test/beside-fill"), Map.of("rows", batch))
                    .consume();
        }
    }

    /** Makes the index anew with this analyzer, and waits until it is filled. */
    public void index(String analyzer) {
        session.run(statements.text("test/beside-drop")).consume();
        session.run(statements.text("test/beside-index"), Map.of("analyzer", analyzer))
                .consume();
        session.run(statements.text("test/beside-await")).consume();
    }

    /** Ids of the ten best; their texts are read too. */
    public List<String> ask(String text) {
        String words = NO_WORD.matcher(text).replaceAll(" ").strip();
        return session.run(statements.text("test/beside-ask"), Map.of("words", words)).list().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Override
    public void close() {
        session.close();
        server.close();
    }
}
