package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

/** Every statement of {@code cypher/} is documented, planned by the server, and used. */
@ExtendWith(GraphServer.class)
class CypherFilesIT {
    private static final Path CYPHER = Path.of("cypher");
    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z]\\w*)");
    private static final Pattern LITERAL = Pattern.compile(
            "\"[^\"\n]*(?:\\b(?:MATCH|MERGE|UNWIND|DETACH)\\b[^\"\n]*\\(|\\bRETURN\\b [a-z])[^\"\n]*\"");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(CYPHER)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> CYPHER.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".cypher", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysItsPurposeParametersColumnsAndCost(String name) throws IOException {
        assertThat(Files.readString(CYPHER.resolve(name + ".cypher")))
                .startsWith("// Purpose:")
                .contains("Parameters:", "Columns:", "Cost:");
    }

    /** All that a statement takes, without values: it is only planned. */
    static Map<String, Object> parameters(String text) {
        Map<String, Object> parameters = new HashMap<>();
        PARAMETER.matcher(text).results().forEach(found -> parameters.put(found.group(1), null));
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("names")
    void isPlannedByTheServer(String name, Driver driver) {
        if (name.startsWith("schema/") || name.startsWith("server/")) {
            return;
        }
        String text = new CypherCatalog().text(name);
        try (var session = driver.session()) {
            assertThat(session.run("EXPLAIN " + text, parameters(text))
                            .consume()
                            .hasPlan())
                    .isTrue();
        }
    }

    @Test
    void everyFileIsNamedInTheCodeAndNoStatementStandsThere() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            code = files.filter(file -> file.toString().endsWith(".java"))
                    .map(CypherFilesIT::text)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(names().stream().filter(name -> !name.startsWith("schema/")))
                .allSatisfy(name -> assertThat(code).contains("\"" + name + "\""));
        assertThat(names().stream().filter(name -> name.startsWith("schema/")).map(name -> name.substring(7)))
                .containsExactlyElementsOf(Schema.VERSIONS);
        assertThat(LITERAL.matcher(code).results().map(found -> found.group())).isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
