package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.cancu.authority.Authority;
import vn.cancu.authority.BasisPath;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.authority.Filter;
import vn.cancu.authority.Hop;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.intake.DocumentStore;

/**
 * The paths of every item of every plan of the seeds and the samples, as they were checked by hand: {@code src/test/resources/paths}, a
 * file a plan, keys and lines only. Every hop's quote stands in its file. {@code -Dcancu.golden=write} writes them anew.
 */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenPathsIT {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "paths");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private final Authority authority;
    private final DocumentQueries documents;

    GoldenPathsIT(Graph graph, Catalogue catalogue) {
        authority = new Authority(new AuthorityQueries(graph), catalogue, new ValidityFiles(null), TODAY);
        documents = new DocumentQueries(graph);
    }

    @BeforeAll
    static void read(DocumentStore store) {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here");
        ReadFiles.in(SEEDS).forEach(store::store);
        ReadFiles.in(Path.of("data", "samples")).forEach(store::store);
    }

    @Test
    void leadsEveryItemOfEveryPlanOverTheseAuthorities() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        for (DocumentCard card : documents.list(Filter.ALL, 0, 500).documents()) {
            List<DocumentFacts.ItemRow> items =
                    documents.facts(card.key()).map(DocumentFacts::items).orElse(List.of());
            if (card.file() != null && !items.isEmpty()) {
                found.put(name(card.file()), paths(card, items));
            }
        }
        assertThat(found).hasSizeGreaterThan(5);
        if ("write".equals(System.getProperty("cancu.golden"))) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> each : found.entrySet()) {
                Files.writeString(GOLDEN.resolve(each.getKey()), each.getValue());
            }
        }
        for (Map.Entry<String, String> each : found.entrySet()) {
            assertThat(each.getValue()).as(each.getKey()).isEqualTo(Files.readString(GOLDEN.resolve(each.getKey())));
        }
    }

    private static String name(String file) {
        return Path.of(file).getFileName().toString();
    }

    /** Items with the same paths stand together. */
    private String paths(DocumentCard card, List<DocumentFacts.ItemRow> items) throws IOException {
        Map<String, List<String>> same = new LinkedHashMap<>();
        for (DocumentFacts.ItemRow item : items) {
            List<String> lines = new ArrayList<>();
            for (BasisPath path : authority
                    .basis(new BasisQuestion(item.key(), null, null, null))
                    .paths()) {
                assertThat(path.itemKey()).isEqualTo(item.key());
                lines.add(line(path));
            }
            same.computeIfAbsent(String.join("\n", lines), key -> new ArrayList<>())
                    .add(item.key().substring(item.key().lastIndexOf('#') + 1) + "@"
                            + item.evidence().line());
        }
        return card.key()
                + "\n"
                + same.entrySet().stream()
                        .map(each -> "\n" + String.join(" ", each.getValue()) + "\n" + each.getKey() + "\n")
                        .collect(Collectors.joining());
    }

    private static String line(BasisPath path) throws IOException {
        StringBuilder out = new StringBuilder(path.complete() ? "complete " : "broken ")
                .append(path.functions().stream().sorted().toList());
        for (Hop hop : path.steps()) {
            List<String> text = Files.readAllLines(Path.of(hop.file()));
            assertThat(text.get(hop.line() - 1)).contains(hop.quote());
            DocumentCard card = hop.document().card();
            out.append(" > ")
                    .append(hop.relation())
                    .append(' ')
                    .append(Objects.requireNonNullElse(card.symbol(), card.key()))
                    .append('@')
                    .append(hop.line())
                    .append(hop.provisions().isEmpty() ? "" : " " + hop.provisions())
                    .append(' ')
                    .append(hop.document().status());
        }
        return out.toString();
    }
}
