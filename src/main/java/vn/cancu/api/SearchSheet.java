package vn.cancu.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.Status;
import vn.cancu.search.SearchAnswer;

/** The answers to a list of questions as a sheet, a row for each passage; a question without one, or without one on this page, has a row
 * too. */
public final class SearchSheet {
    private static final List<String> COLUMNS = List.of(
            "line",
            "question",
            "total",
            "rank",
            "symbol",
            "type",
            "title",
            "issuer",
            "date",
            "path",
            "file",
            "file-line",
            "text",
            "score",
            "status");
    private static final Set<String> FIGURES = Set.of("line", "total", "rank", "file-line", "score");

    private final ResourceBundle words;

    /** @param locale Vietnamese or English, for the headings */
    public SearchSheet(Locale locale) {
        words = WordBook.of("vn.cancu.api.Sheets", locale);
    }

    /**
     * One question of the list.
     *
     * @param line of the list, from 1
     * @param offset hits that were left out at the front
     */
    public record Asked(int line, int offset, StandingSearch.Answer standing) {
        SearchAnswer answer() {
            return standing.answer();
        }
    }

    /** Writes XLSX where the file's name ends so, else CSV. */
    public void write(List<Asked> asked, Path file) {
        boolean xlsx = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        Sheets.write(file, out -> {
            if (xlsx) {
                xlsx(asked, out);
            } else {
                csv(asked, out);
            }
        });
    }

    public String csv(List<Asked> asked) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            csv(asked, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void csv(List<Asked> asked, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(headings()));
        rows.addAll(rows(asked));
        Sheets.csv(rows, out);
    }

    private void xlsx(List<Asked> asked, OutputStream out) throws IOException {
        List<List<String>> rows = rows(asked);
        Sheets.xlsx(out, book -> {
            Worksheet sheet = Sheets.sheet(book, words.getString("search.sheet"), headings());
            for (int line = 0; line < rows.size(); line++) {
                List<String> cells = rows.get(line);
                for (int i = 0; i < cells.size(); i++) {
                    String cell = cells.get(i);
                    if (FIGURES.contains(COLUMNS.get(i)) && !cell.isEmpty()) {
                        sheet.value(line + 1, i, Double.valueOf(cell));
                    } else {
                        sheet.value(line + 1, i, Sheets.cut(cell));
                    }
                }
            }
        });
    }

    private List<String> headings() {
        return COLUMNS.stream().map(name -> words.getString("search." + name)).toList();
    }

    private List<List<String>> rows(List<Asked> asked) {
        List<List<String>> rows = new ArrayList<>();
        for (Asked one : asked) {
            SearchAnswer answer = one.answer();
            if (answer.hits().isEmpty()) {
                rows.add(Stream.concat(
                                Stream.of(Integer.toString(one.line()), answer.query(), Long.toString(answer.total())),
                                Collections.nCopies(COLUMNS.size() - 3, "").stream())
                        .toList());
            }
            for (int i = 0; i < answer.hits().size(); i++) {
                rows.add(row(one, i));
            }
        }
        return rows;
    }

    private List<String> row(Asked asked, int place) {
        SearchAnswer.Hit hit = asked.answer().hits().get(place);
        SearchAnswer.DocumentCard card = hit.document();
        Status status = asked.standing().statuses().get(card.key());
        return List.of(
                Integer.toString(asked.line()),
                asked.answer().query(),
                Long.toString(asked.answer().total()),
                Integer.toString(asked.offset() + place + 1),
                known(card.symbol()),
                known(card.type()),
                known(card.title()),
                known(card.issuer()),
                known(card.date()),
                hit.path(),
                hit.file(),
                Integer.toString(hit.line()),
                hit.text(),
                String.format(Locale.ROOT, "%.3f", hit.score()),
                status == null ? "" : words.getString("status." + status.name().toLowerCase(Locale.ROOT)));
    }

    private static String known(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
