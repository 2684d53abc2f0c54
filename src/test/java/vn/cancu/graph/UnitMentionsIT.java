package vn.cancu.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Record;
import vn.cancu.document.Allocation;
import vn.cancu.document.NamedUnit;
import vn.cancu.identity.UnitName;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.ReadFile;
import vn.cancu.text.Folding;

/** Which units the seeds name, against {@link HandList}: read by the real reader, stored, and asked of the graph. */
@ExtendWith(GraphServer.class)
class UnitMentionsIT {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    /** Asked of all together; of no seed more than one mention may be wrong. */
    private static final double ASKED = 0.97;

    private static int all;
    private static int right;

    private final Graph graph;
    private final DocumentStore store;

    UnitMentionsIT(Graph graph, DocumentStore store) {
        this.graph = graph;
        this.store = store;
    }

    /**
     * What the program says at one place.
     *
     * @param line 0 where it is not told
     */
    private record Told(
            String printed,
            int line,
            String where,
            @Nullable UnitName unit) {}

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void namesTheRightUnit(String seed) {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here");
        ReadFile file = ReadFiles.in(SEEDS).stream()
                .filter(each -> Path.of(each.path()).getFileName().toString().startsWith(seed))
                .findFirst()
                .orElseThrow();
        List<Told> told = told(file, store.store(file).key());
        List<HandList.Mention> mentions = HandList.of(seed);
        List<String> wrong = new ArrayList<>();
        for (HandList.Mention mention : mentions) {
            List<Told> found = found(mention, told);
            if (found.isEmpty() && !mention.isUnknown()) {
                wrong.add("missed " + mention);
            } else if (!found.stream().allMatch(each -> mention.means(each.unit()))) {
                wrong.add("wrong " + mention + " " + found);
            }
        }
        all += mentions.size();
        right += mentions.size() - wrong.size();
        System.out.printf(
                Locale.ROOT,
                "units    seed %s: %d of %d mentions right, %.3f%n",
                seed,
                mentions.size() - wrong.size(),
                mentions.size(),
                1.0 - (double) wrong.size() / mentions.size());
        wrong.forEach(System.out::println);
        assertThat(wrong).as("told otherwise than by hand").hasSizeLessThanOrEqualTo(1);
    }

    @AfterAll
    static void isRightAsOftenAsAsked() {
        if (all > 0) {
            System.out.printf(
                    Locale.ROOT, "units    %d of %d mentions right, %.3f%n", right, all, (double) right / all);
            assertThat((double) right / all).isGreaterThanOrEqualTo(ASKED);
        }
    }

    /** What is told in the very words at that place, else in words that hold them. */
    private static List<Told> found(HandList.Mention mention, List<Told> told) {
        List<Told> here = told.stream()
                .filter(each -> mention.isIn(each.printed()))
                .filter(each ->
                        mention.parts().contains(each.where()) && (each.line() == mention.line() || each.line() == 0))
                .toList();
        List<Told> exact = here.stream()
                .filter(each -> Folding.key(each.printed()).equals(Folding.key(mention.words())))
                .toList();
        return exact.isEmpty() ? here : exact;
    }

    /** Duties and their reports as they are stored; what is named besides; issuer and holders of money. */
    private List<Told> told(ReadFile file, String key) {
        List<Told> told = new ArrayList<>();
        DocumentRows rows = new DocumentRows(file);
        graph.read("test/unit-mentions", Map.of("key", key))
                .forEach(row -> told.add(
                        new Told(row.get("printed").asString(), row.get("line").asInt(), "TEXT", stored(row, rows))));
        for (NamedUnit named : file.read().units()) {
            told.add(new Told(
                    named.unit(), named.evidence().line(), named.where().name(), UnitName.of(named, rows.around)));
        }
        String issuer = String.valueOf(file.read().header().issuer());
        UnitName own = UnitName.of(issuer, rows.around);
        told.add(new Told(issuer, 0, "ISSUER", own));
        for (Allocation given : file.read().allocations()) {
            String recipient = given.recipient();
            told.add(new Told(
                    recipient == null ? issuer : recipient,
                    given.evidence().line(),
                    "MONEY",
                    recipient == null ? own : UnitName.parse(rows.recipient(recipient))));
        }
        return told;
    }

    /** A unit of the graph; one that only a report goes to need not be stored, so its words are asked again. */
    private static UnitName stored(Record row, DocumentRows rows) {
        UnitName unit = UnitName.parse(row.get("unit").asString());
        boolean generic = row.get("generic").isNull()
                ? UnitName.of(row.get("printed").asString(), rows.around).generic()
                : row.get("generic").asBoolean();
        return new UnitName(unit.key(), unit.name(), unit.kind(), unit.level(), generic, unit.place(), unit.under());
    }
}
