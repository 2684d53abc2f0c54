package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.authority.Clocks;
import vn.cancu.authority.ValidityFiles;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.draft.CheckAnswer;
import vn.cancu.draft.CheckFinding;
import vn.cancu.draft.DraftCheck;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;
import vn.cancu.reading.DocumentReader;
import vn.cancu.text.SourceText;

/**
 * Drafts with one planted fault each, and clean ones, against the samples in a real graph. A record of a set begins "### name | kind: words"
 * (the finding stands on a line that holds the words) or "### name | clean". The held set was written after the rules were frozen.
 */
@ExtendWith(GraphServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftSetIT {
    private static final Path SETS = Path.of("src", "test", "resources", "drafts");
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private final DraftCheck check;

    DraftSetIT(Graph graph, Catalogue catalogue) {
        check = new DraftCheck(
                new DocumentReader(catalogue),
                catalogue,
                new DraftQueries(graph),
                new Clocks(new AuthorityQueries(graph), new ValidityFiles(null), TODAY),
                TODAY);
    }

    @BeforeAll
    static void read(DocumentStore store) {
        for (Path folder : List.of(Path.of("data", "samples"), SETS.resolve("collection"))) {
            for (ReadFile file : ReadFiles.in(folder)) {
                store.store(file);
            }
        }
    }

    private record Planted(String name, String kind, String words, String text) {
        boolean isClean() {
            return kind.equals("clean");
        }

        boolean isFoundBy(CheckFinding finding) {
            return finding.rule().id().equals(kind)
                    && SourceText.of(text).line(finding.line()).contains(words);
        }
    }

    private static List<Planted> planted(String set) throws IOException {
        List<Planted> all = new ArrayList<>();
        for (String record : Files.readString(SETS.resolve(set + ".txt")).split("(?m)^### ", -1)) {
            if (!record.isBlank()) {
                int end = record.indexOf('\n');
                String[] head = record.substring(0, end).split(" \\| ", 2);
                String[] expected = head[1].split(": ", 2);
                all.add(new Planted(
                        head[0], expected[0], expected.length > 1 ? expected[1] : "", record.substring(end + 1)));
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "held"})
    void findsWhatWasPlantedAndNothingElse(String set) throws IOException {
        int faults = 0;
        int found = 0;
        int told = 0;
        List<String> wrong = new ArrayList<>();
        for (Planted draft : planted(set)) {
            CheckAnswer answer = check.check(SourceText.of(draft.text()));
            faults += draft.isClean() ? 0 : 1;
            boolean hit = false;
            for (CheckFinding finding : answer.findings()) {
                told++;
                if (draft.isFoundBy(finding) && !hit) {
                    hit = true;
                    found++;
                    assertThat(SourceText.of(draft.text()).line(finding.line())).contains(finding.quote());
                } else {
                    wrong.add(draft.name() + " unplanted: " + finding.line() + " "
                            + finding.rule().id() + " " + finding.quote() + " | " + finding.reason());
                }
            }
            if (!hit && !draft.isClean()) {
                wrong.add(draft.name() + " missed: " + draft.kind() + " " + draft.words());
            }
        }
        double recall = (double) found / faults;
        double precision = (double) found / told;
        String figures = "%s: %d planted, %d found, %d told: recall %.3f, precision %.3f"
                .formatted(set, faults, found, told, recall, precision);
        System.out.println(figures);
        wrong.forEach(System.out::println);
        assertThat(recall).as(figures + wrong).isGreaterThanOrEqualTo(0.95);
        assertThat(precision).as(figures + wrong).isGreaterThanOrEqualTo(0.95);
    }
}
