package vn.cancu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Citation;
import vn.cancu.text.SourceText;

/** Each folder of {@code citing/} is one form of citing: {@code input.txt}, and its mentions in {@code expected.json}. */
class CitingGoldenTests {
    private static final Path CASES = Path.of("src/test/resources/citing");
    private final DocumentReader reader = new DocumentReader(Catalogue.load());

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("input.txt")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheMentionsOf(String name) throws IOException {
        SourceText text = SourceText.of(Files.readString(CASES.resolve(name).resolve("input.txt")));
        List<String> expected = new ArrayList<>();
        for (JsonNode row : JsonMapper.builder()
                .build()
                .readTree(Files.readString(CASES.resolve(name).resolve("expected.json")))) {
            expected.add(row.asString());
        }
        assertThat(reader.read(text).citations().stream().map(CitingGoldenTests::row))
                .containsExactlyElementsOf(expected);
    }

    private static String row(Citation citation) {
        return "%d %s %s | %s | %s | %s | %s%s"
                .formatted(
                        citation.evidence().line(),
                        citation.role(),
                        citation.type(),
                        citation.symbol(),
                        citation.date(),
                        citation.issuer(),
                        String.join(", ", citation.provisions()),
                        citation.self() ? " | self" : "");
    }
}
