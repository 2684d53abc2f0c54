package vn.cancu.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.duty.Matrix.Column;
import vn.cancu.duty.Matrix.Entry;
import vn.cancu.duty.Matrix.Line;
import vn.cancu.files.LoadedFile;
import vn.cancu.files.TextFiles;
import vn.cancu.reading.DocumentReader;

/** The matrices of the plans among the reference texts against those drawn by hand; see {@code matrix/README.md}. */
class MatrixGoldenTests {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path DRAWN = Path.of("src/test/resources/matrix");

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void matrixIsTheOneDrawnByHand(String plan) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no ../shared/seeds: matrices are not compared with those drawn by hand");
        Set<String> drawn = new TreeSet<>(rows(DRAWN.resolve(plan + ".csv")));
        Set<String> made = new TreeSet<>(rows(matrix(plan)));
        Set<String> missing = new TreeSet<>(drawn);
        missing.removeAll(made);
        Set<String> more = new TreeSet<>(made);
        more.removeAll(drawn);
        Set<String> differences = new TreeSet<>();
        missing.forEach(row -> differences.add("- " + row));
        more.forEach(row -> differences.add("+ " + row));
        assertThat(differences)
                .as("what the reader sees otherwise than the hand that drew %s, beyond what is known", plan)
                .containsExactlyInAnyOrderElementsOf(known(plan));
    }

    /** Rows in which the reader is known to be wrong: "plan,-,row" it does not see, "plan,+,row" it sees and is not there. */
    private static List<String> known(String plan) throws IOException {
        return rows(DRAWN.resolve("known.csv")).stream()
                .filter(row -> row.startsWith(plan + ","))
                .map(row -> row.substring(4, 5) + " " + row.substring(6))
                .toList();
    }

    private static List<String> rows(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.skip(1).filter(line -> !line.isBlank()).toList();
        }
    }

    private static List<String> rows(Matrix matrix) {
        List<String> rows = new ArrayList<>();
        for (Line line : matrix.lines()) {
            String number = Objects.requireNonNullElse(line.number(), "");
            if (!line.isTask()) {
                rows.add(number + ",,," + line.line() + ",");
            }
            for (Column column : matrix.columns()) {
                for (Entry entry : line.of(column)) {
                    String name = column.isGeneral() ? "*" : column.name();
                    rows.add(String.join(
                            ",",
                            number,
                            name.contains(",") ? '"' + name + '"' : name,
                            entry.role().name().toLowerCase(Locale.ROOT),
                            Integer.toString(entry.line()),
                            Objects.requireNonNullElse(entry.from(), "")));
                }
            }
        }
        return rows;
    }

    static Matrix matrix(String plan) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(plan + "_"))
                    .findFirst()
                    .orElseThrow();
            LoadedFile.Text text = (LoadedFile.Text) TextFiles.load(file);
            return Duties.matrixAlone(
                    ReadPlan.of(new DocumentReader(Catalogue.load()).read(text.text()), text.sha256(), text.path()));
        }
    }
}
