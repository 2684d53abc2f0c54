package vn.cancu.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A collection with judgements: {@code corpus.jsonl} {id, title, text}, {@code queries.jsonl} {qid, text}, {@code qrels.tsv} (qid, 0, id,
 * grade).
 *
 * @param judgements for each question the grade of each article that is not 0
 */
record RetrievalCollection(
        List<Article> articles, Map<String, String> questions, Map<String, Map<String, Integer>> judgements) {
    record Article(String id, String title, String text) {}

    private static final ObjectMapper JSON = JsonMapper.shared();

    static RetrievalCollection read(Path dir) {
        List<Article> articles = rows(dir.resolve("corpus.jsonl")).stream()
                .map(row -> new Article(text(row, "id"), text(row, "title"), text(row, "text")))
                .toList();
        Map<String, String> questions = new LinkedHashMap<>();
        rows(dir.resolve("queries.jsonl")).forEach(row -> questions.put(text(row, "qid"), text(row, "text")));
        return new RetrievalCollection(articles, questions, judgements(dir.resolve("qrels.tsv")));
    }

    private static List<JsonNode> rows(Path file) {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> rows.add(JSON.readTree(line)));
        } catch (IOException | JacksonException e) {
            throw unreadable(file, e);
        }
        return rows;
    }

    private static String text(JsonNode row, String name) {
        JsonNode value = row.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static Map<String, Map<String, Integer>> judgements(Path file) {
        Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t", -1);
                if (cells.length >= 4
                        && cells[3].strip().matches("\\d{1,3}")
                        && !cells[3].strip().equals("0")) {
                    judgements
                            .computeIfAbsent(cells[0], key -> new LinkedHashMap<>())
                            .put(cells[2], Integer.valueOf(cells[3].strip()));
                }
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        return judgements;
    }

    private static SearchException unreadable(Path file, Exception cause) {
        return new SearchException("Không đọc được tệp " + file + " của bộ đo: " + cause.getMessage(), cause);
    }
}
