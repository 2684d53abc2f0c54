package vn.cancu;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.cancu.graph.Graph;
import vn.cancu.graph.PlantedFaults;
import vn.cancu.intake.DocumentStore;
import vn.cancu.keeping.Home;
import vn.cancu.planted.PlantedCase;
import vn.cancu.planted.PlantedCases;
import vn.cancu.planted.PlantedKind;

/**
 * {@code ./cancu bench audit [SEED] [all] [KIND…]}: recall and precision of the audit over planted faults, by kind; with {@code all} the single
 * misses and false alarms of the blind wordings are named too.
 */
public final class AuditBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private AuditBench() {}

    private static boolean isKind(String word) {
        return Arrays.stream(PlantedKind.values()).anyMatch(kind -> kind.word().equals(word));
    }

    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        long seed = words.stream()
                .filter(word -> word.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(1);
        List<PlantedCase> cases = new PlantedCases(seed)
                .all().stream()
                        .filter(planted -> words.stream().noneMatch(AuditBench::isKind)
                                || words.contains(planted.kind().word()))
                        .toList();
        Path place = Files.createTempDirectory("cancu-planted");
        for (PlantedCase planted : cases) {
            for (PlantedCase.Text text : planted.texts()) {
                Path file = place.resolve(text.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.text());
            }
        }
        try (Wiring.OpenStore open = Wiring.openStore(new Home(place.resolve("home")))) {
            PlantedFaults.score(
                            cases,
                            open.context().getBean(DocumentStore.class),
                            open.context().getBean(Graph.class),
                            place.resolve("progress"))
                    .print(OUT, words.contains("all"));
        }
        OUT.println("texts in " + place);
    }
}
