package vn.cancu.authority;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.ValidityRow.Event;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Symbol;
import vn.cancu.identity.DocumentKey;
import vn.cancu.text.Folding;
import vn.cancu.text.PartialDate;
import vn.cancu.text.VietnameseDate;

/** Reads a validity file: {@code symbol,event,date,source}, a header row, remarks behind {@code #}. Bad rows are told, the others hold. */
final class ValidityTable {
    private static final Pattern SYMBOL = Pattern.compile("\\d{1,6}[\\p{L}\\d./&,-]*[/-]\\p{L}[\\p{L}\\d&/.-]*");
    private static final Pattern ISSUER = Pattern.compile("\\bcủa\\s+(?<issuer>.+)$");
    private static final int COLUMNS = 4;

    private final String file;
    private final List<ValidityRow> rows = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ValidityTable(String file) {
        this.file = file;
    }

    /**
     * All rows of one file.
     *
     * @param file its name, as it is shown
     */
    static ValidityTable of(String file, List<String> lines) {
        ValidityTable table = new ValidityTable(file);
        boolean header = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header && Folding.key(line).startsWith("symbol")) {
                header = false;
                continue;
            }
            header = false;
            table.add(i + 1, Table.cells(line));
        }
        return table;
    }

    List<ValidityRow> rows() {
        return rows;
    }

    List<String> problems() {
        return problems;
    }

    private void add(int line, List<String> cells) {
        if (cells.size() != COLUMNS) {
            problem(line, "cần 4 cột symbol,event,date,source mà dòng này có " + cells.size());
            return;
        }
        String symbol = cells.get(0).strip();
        String source = cells.get(3).strip();
        String key = key(symbol).orElse(null);
        Event event = event(cells.get(1).strip());
        String by = by(cells.get(1).strip());
        PartialDate date = date(cells.get(2).strip());
        if (key == null) {
            problem(
                    line,
                    "“" + symbol + "” chưa chỉ đúng một văn bản: ghi cả ngày ký và cơ quan ban hành"
                            + " (“12/QĐ-UBND ngày 03/4/2024 của UBND tỉnh …”)");
        } else if (event == null) {
            problem(
                    line,
                    "không hiểu event “" + cells.get(1)
                            + "”: dùng in_force, amended_by SỐ, replaced_by SỐ, repealed_by SỐ, repealed hoặc period_to");
        } else if (by == null && event.name().endsWith("_BY")) {
            problem(line, "event “" + cells.get(1) + "” thiếu số, ký hiệu của văn bản kia");
        } else if (date == null) {
            problem(line, "ngày “" + cells.get(2) + "” không đúng: viết như 2023-06-24 hoặc 24/6/2023");
        } else if (source.isEmpty()) {
            problem(line, "thiếu nguồn (source): ghi điều, khoản và văn bản nói điều này");
        } else {
            rows.add(new ValidityRow(key, event, by, date, source, file, line));
        }
    }

    private void problem(int line, String what) {
        problems.add(file + " dòng " + line + ": " + what + "; dòng này không được dùng.");
    }

    /** The key of the one document that the cell names. */
    private static Optional<String> key(String cell) {
        if (cell.indexOf('_') > 0 && cell.indexOf(' ') < 0) {
            return Optional.of(cell);
        }
        Matcher matcher = SYMBOL.matcher(cell);
        Symbol symbol = matcher.find() ? Symbol.of(matcher.group()).orElse(null) : null;
        if (symbol == null) {
            return Optional.empty();
        }
        Matcher of = ISSUER.matcher(cell);
        String issuer = of.find()
                ? of.group("issuer")
                : vn.cancu.identity.Authority.impliedBy(symbol)
                        .map(vn.cancu.identity.Authority::display)
                        .orElse("");
        int day = Folding.fold(cell).indexOf("ngay ");
        PartialDate date = day < 0
                ? null
                : VietnameseDate.at(Folding.fold(cell), day)
                        .map(VietnameseDate::date)
                        .orElse(null);
        PartialDate any = date == null && DocumentKey.isUnique(symbol) ? new PartialDate(2000, null, null) : date;
        return any == null ? Optional.empty() : DocumentKey.of(symbol, issuer, any);
    }

    private static @Nullable Event event(String cell) {
        String word = cell.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        for (Event event : Event.values()) {
            if (event.name().equals(word)) {
                return event;
            }
        }
        return null;
    }

    private static @Nullable String by(String cell) {
        Matcher matcher = SYMBOL.matcher(cell);
        return matcher.find() ? matcher.group() : null;
    }

    private static @Nullable PartialDate date(String cell) {
        try {
            return cell.matches("\\d{4}(-\\d{2}){0,2}")
                    ? PartialDate.parse(cell)
                    : VietnameseDate.at(Folding.fold(cell), 0)
                            .map(VietnameseDate::date)
                            .orElse(null);
        } catch (IllegalArgumentException | DateTimeException notADay) {
            return null;
        }
    }
}
