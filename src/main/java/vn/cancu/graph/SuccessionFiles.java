package vn.cancu.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Table;
import vn.cancu.identity.Surroundings;
import vn.cancu.identity.UnitName;

/**
 * Who took over from whom, from {@code data/units/successions.csv} and the files that an office has in {@code units/} of its home; the
 * format is told in {@code data/units/README.md}. A row that cannot be read is left out and told with its file and line.
 */
final class SuccessionFiles {
    private static final List<String> COLUMNS = List.of("unit", "successor", "on", "by", "part", "source");
    private static final Surroundings NOWHERE = new Surroundings(null, List.of());

    final List<Map<String, Object>> rows = new ArrayList<>();
    final Map<String, Map<String, Object>> units = new LinkedHashMap<>();
    final List<String> problems = new ArrayList<>();

    /** Reads the program's own rows, then the files of a folder by name, where there is one. */
    static SuccessionFiles read(Path folder) {
        SuccessionFiles files = new SuccessionFiles();
        int number = 0;
        for (Map<String, String> row : Table.rows("units/successions.csv")) {
            files.row("data/units/successions.csv", ++number, row);
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(files::file);
            } catch (IOException e) {
                files.problems.add(folder + ": không đọc được thư mục (" + e.getMessage() + ").");
            }
        }
        return files;
    }

    private void file(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            problems.add(file + ": không đọc được; tệp phải là CSV, mã UTF-8.");
            return;
        }
        List<String> columns = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Table.cells(line);
            if (columns == null) {
                columns = cells.stream().map(String::strip).toList();
                if (!columns.containsAll(COLUMNS)) {
                    problems.add(file + ", dòng " + (i + 1) + ": dòng đầu phải có các cột " + String.join(",", COLUMNS)
                            + ".");
                    return;
                }
            } else if (cells.size() != columns.size()) {
                problems.add(file + ", dòng " + (i + 1) + ": có " + cells.size() + " ô, cần " + columns.size() + ".");
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int c = 0; c < cells.size(); c++) {
                    row.put(columns.get(c), cells.get(c).strip());
                }
                row(file.toString(), i + 1, row);
            }
        }
    }

    private void row(String file, int line, Map<String, String> row) {
        String problem = problem(row);
        if (problem != null) {
            problems.add(file + ", dòng " + line + ": " + problem);
            return;
        }
        UnitName unit = UnitName.of(get(row, "unit"), NOWHERE);
        UnitName successor = UnitName.of(get(row, "successor"), NOWHERE);
        keep(unit);
        keep(successor);
        rows.add(Rows.row(
                "unit", unit.key(),
                "successor", successor.key(),
                "properties",
                        Rows.row(
                                "file",
                                file,
                                "line",
                                line,
                                "on",
                                get(row, "on"),
                                "by",
                                get(row, "by"),
                                "part",
                                get(row, "part").isEmpty() ? null : get(row, "part"),
                                "source",
                                get(row, "source"))));
    }

    private static @Nullable String problem(Map<String, String> row) {
        for (String needed : List.of("unit", "successor", "on", "by", "source")) {
            if (get(row, needed).isBlank()) {
                return "thiếu cột " + needed + ".";
            }
        }
        try {
            LocalDate.parse(get(row, "on"));
        } catch (DateTimeException e) {
            return "“" + get(row, "on") + "” không phải ngày dạng 2025-07-01.";
        }
        for (String name : List.of("unit", "successor")) {
            UnitName unit = UnitName.of(get(row, name), NOWHERE);
            if (unit.generic() || unit.place() == null) {
                return "“" + get(row, name) + "” không phải tên một đơn vị cùng nơi của nó.";
            }
        }
        return null;
    }

    private void keep(UnitName unit) {
        unit.above().ifPresent(this::keep);
        units.putIfAbsent(unit.key(), DocumentRows.unitRow(unit));
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** Brings the graph to what the files say, where it is not there. */
    void load(Graph graph) {
        String fingerprint = Schema.checksum(rows.toString());
        if (graph.read("catalogue/units-state", Map.of()).stream()
                .anyMatch(row -> row.get("fingerprint").asString("").equals(fingerprint))) {
            return;
        }
        graph.writing(statements -> {
            Leftovers leftovers = new Leftovers(statements);
            leftovers.units(statements.rows("catalogue/forget-successions", Map.of()));
            statements.each("store/units", "units", List.copyOf(units.values()));
            statements.each("store/successions", "successions", rows);
            leftovers.remove(java.util.Set.of());
            statements.run("catalogue/units-fingerprint", Map.of("fingerprint", fingerprint));
            return true;
        });
    }
}
