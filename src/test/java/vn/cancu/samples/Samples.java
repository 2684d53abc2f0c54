package vn.cancu.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation;
import vn.cancu.text.PartialDate;

/** Texts of {@code data/samples} and what is known of them. Tests run in the folder of the pom. */
public final class Samples {
    /** Where they are. */
    public static final Path FOLDER = Path.of("data", "samples");

    private static final Path TRUTH = Path.of("src", "test", "resources", "samples");

    private Samples() {}

    /** Name of each sample and its text, in the order of their names. */
    public static Map<String, String> texts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .collect(Collectors.toMap(
                            file -> String.valueOf(file.getFileName()),
                            Samples::text,
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + FOLDER, e);
        }
    }

    /** Every mention, in the order of files and of reading. */
    public static List<SampleCitation> citations() {
        return rows("edges.csv", Samples::citation);
    }

    /** The components with money in the four commune plans. */
    public static List<SampleItem> items() {
        return rows("items.csv", Samples::item);
    }

    private static SampleCitation citation(String[] cells) {
        return new SampleCitation(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                orNull(cells[3]),
                orNull(cells[4]),
                cells[5].isEmpty() ? null : PartialDate.parse(cells[5]),
                cells[6],
                Citation.Role.valueOf(cells[7]),
                cells[8].isEmpty() ? null : Citation.Effect.valueOf(cells[8].toUpperCase(Locale.ROOT)),
                orNull(cells[9]));
    }

    private static SampleItem item(String[] cells) {
        return new SampleItem(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Long.parseLong(cells[5]),
                Long.parseLong(cells[6]),
                Long.parseLong(cells[7]),
                Integer.parseInt(cells[8]),
                cells[9]);
    }

    /** Rows of a table whose cells are parted by ";", without remarks and without the row of names. */
    private static <T> List<T> rows(String table, Function<String[], T> row) {
        return Arrays.stream(text(TRUTH.resolve(table)).split("\n", -1))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> row.apply(line.split(";", -1)))
                .toList();
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
