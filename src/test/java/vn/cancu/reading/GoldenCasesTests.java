package vn.cancu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.api.ExtractJson;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.text.SourceText;

/**
 * Each folder of {@code src/test/resources/reading} is a case: {@code input.txt} is read, and {@code expected.json} holds, for each kind of
 * fact that the case is about, all rows in reading order with the fields that matter.
 */
class GoldenCasesTests {
    private static final Path CASES = Path.of("src/test/resources/reading");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DocumentReader READER = new DocumentReader(Catalogue.load());

    @TestFactory
    Stream<DynamicTest> readsWhatAPersonExpects() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            files.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        assertThat(folders).isNotEmpty();
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("input.txt"), StandardCharsets.UTF_8);
        JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json"), StandardCharsets.UTF_8));
        JsonNode read = ExtractJson.tree(
                new ExtractJson.Origin("input.txt", "", null, "UTF-8"), READER.read(SourceText.of(text)));
        for (String kind : expected.propertyNames()) {
            assertThat(told(read.get(kind), expected.get(kind))).as(kind).isEqualTo(lines(expected.get(kind)));
        }
    }

    /** The rows read, with the fields that the first expected row has; of a single object those that it has. */
    private static List<String> told(JsonNode read, JsonNode expected) {
        JsonNode pattern = expected.isArray() ? expected.path(0) : expected;
        List<String> lines = new ArrayList<>();
        for (JsonNode row : read.isArray() ? read : JSON.createArrayNode().add(read)) {
            ObjectNode picked = JSON.createObjectNode();
            for (String field : pattern.propertyNames()) {
                picked.set(field, row.get(field));
            }
            lines.add(pattern.isEmpty() ? row.toString() : picked.toString());
        }
        return lines;
    }

    private static List<String> lines(JsonNode expected) {
        List<String> lines = new ArrayList<>();
        for (JsonNode row :
                expected.isArray() ? expected : JSON.createArrayNode().add(expected)) {
            lines.add(row.toString());
        }
        return lines;
    }
}
