package vn.cancu.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements of {@code cypher/}: one a file, named by its path without {@code .cypher} ("query/duty/rows").
 *
 * <p>Each file begins with a comment that says its purpose, parameters, columns and cost bound.
 */
public final class CypherCatalog {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * The statement of that name, without its header comment, so that the server's plan cache sees less text.
     *
     * @throws GraphException where there is no such file
     */
    public String text(String name) {
        return texts.computeIfAbsent(name, CypherCatalog::read);
    }

    private static String read(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream in = CypherCatalog.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new GraphException("Chương trình không đầy đủ: thiếu tệp cypher/" + name + ".cypher.");
            }
            return withoutHeader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GraphException("Không đọc được tệp cypher/" + name + ".cypher của chương trình.", e);
        }
    }

    private static String withoutHeader(String file) {
        StringBuilder statement = new StringBuilder(file.length());
        file.lines()
                .filter(line -> !line.startsWith("//"))
                .forEach(line -> statement.append(line).append('\n'));
        return statement.toString().strip();
    }
}
