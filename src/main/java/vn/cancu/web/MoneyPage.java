package vn.cancu.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.api.BudgetSheet;
import vn.cancu.api.ComparedSheet;
import vn.cancu.api.MoneyWords;
import vn.cancu.budget.Amount;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Budgets;
import vn.cancu.budget.Cell;
import vn.cancu.budget.Comparison;
import vn.cancu.budget.Comparison.Across;
import vn.cancu.budget.Cube;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Allocation.Measure;

/** The budget cube: a chart by year and source, the table beside it, the words behind every figure; as a sheet too. */
@Page
class MoneyPage {
    private static final Comparator<Measure> SUREST = Comparator.comparingInt(
            List.of(Measure.ALLOCATED, Measure.DISBURSED, Measure.PLANNED, Measure.NEED)::indexOf);

    private final Budgets budgets;
    private final Catalogue catalogue;

    MoneyPage(Budgets budgets, Catalogue catalogue) {
        this.budgets = budgets;
        this.catalogue = catalogue;
    }

    @GetMapping(Addresses.MONEY)
    String money(
            @RequestParam MultiValueMap<String, String> typed,
            @ModelAttribute("show") Shown show,
            Locale locale,
            Model model) {
        BudgetQuestion asked = asked(typed);
        model.addAttribute("asked", asked);
        model.addAttribute("dimensions", Dimension.values());
        model.addAttribute("programmes", catalogue.programmes());
        Across across = across(typed);
        model.addAttribute("acrosses", Across.values());
        model.addAttribute("across", across);
        if (narrows(asked) && across != null) {
            compare(asked, across, show, locale, model);
        } else if (narrows(asked)) {
            answer(asked, show, locale, model);
        }
        return "money";
    }

    /** The same without a frame, for a page that shows it as one of its parts. */
    @GetMapping(Addresses.MONEY + "/phan")
    String part(
            @RequestParam MultiValueMap<String, String> typed,
            @ModelAttribute("show") Shown show,
            Locale locale,
            Model model) {
        BudgetQuestion asked = asked(typed);
        model.addAttribute("asked", asked);
        if (narrows(asked)) {
            answer(asked, show, locale, model);
        }
        return "part/money :: cube";
    }

    @GetMapping(Addresses.MONEY + ".xlsx")
    void xlsx(@RequestParam MultiValueMap<String, String> typed, Locale locale, HttpServletResponse response)
            throws IOException {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        Across across = across(typed);
        // What fails is told as a page as long as nothing is sent.
        if (across == null) {
            Cube cube = budgets.cube(asked(typed));
            send(response, type, "kinh-phi.xlsx", out -> new BudgetSheet(locale).writeXlsx(cube, out));
        } else {
            Comparison compared = budgets.compared(asked(typed), across);
            send(response, type, "kinh-phi.xlsx", out -> new ComparedSheet(locale).writeXlsx(compared, out));
        }
    }

    @GetMapping(Addresses.MONEY + ".csv")
    void csv(@RequestParam MultiValueMap<String, String> typed, Locale locale, HttpServletResponse response)
            throws IOException {
        String type = "text/csv;charset=UTF-8";
        Across across = across(typed);
        if (across == null) {
            Cube cube = budgets.cube(asked(typed));
            send(response, type, "kinh-phi.csv", out -> new BudgetSheet(locale).writeCsv(cube, out));
        } else {
            Comparison compared = budgets.compared(asked(typed), across);
            send(response, type, "kinh-phi.csv", out -> new ComparedSheet(locale).writeCsv(compared, out));
        }
    }

    /** What writes a file. */
    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void send(HttpServletResponse response, String type, String file, Writing writing)
            throws IOException {
        send(response, type, file);
        try (OutputStream out = response.getOutputStream()) {
            writing.to(out);
        }
    }

    static void send(HttpServletResponse response, String type, String file) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    private void answer(BudgetQuestion asked, Shown show, Locale locale, Model model) {
        List<Cube> cubes = budgets.cubes(asked, List.of(Dimension.YEAR));
        Cube cube = cubes.getFirst();
        model.addAttribute("cube", cube);
        model.addAttribute("headings", new BudgetSheet(locale).headings(cube));
        model.addAttribute("words", new MoneyWords(locale));
        model.addAttribute("chart", chart(cubes.getLast(), show));
        model.addAttribute("query", query(asked));
    }

    private void compare(BudgetQuestion asked, Across across, Shown show, Locale locale, Model model) {
        Comparison compared = budgets.compared(asked, across);
        ComparedSheet sheet = new ComparedSheet(locale);
        List<Line> lines = lines(sheet.rows(compared), show);
        model.addAttribute("compared", compared);
        model.addAttribute("headings", sheet.headings(compared));
        model.addAttribute("lines", lines);
        model.addAttribute("notes", sheet.notes(compared));
        model.addAttribute(
                "disagrees",
                lines.stream().flatMap(line -> line.figures().stream()).anyMatch(Figure::disagrees));
        model.addAttribute("query", query(asked) + "&across=" + across.name().toLowerCase(Locale.ROOT));
    }

    /** A row as it is printed, with the amounts behind it. */
    record Line(List<String> words, List<Figure> figures, List<Amount> evidence) {}

    /** A figure as it is printed, empty where nothing is stated. */
    record Figure(String text, boolean disagrees) {}

    private static List<Line> lines(List<ComparedSheet.Row> rows, Shown show) {
        return rows.stream()
                .map(row -> new Line(
                        row.words(),
                        row.figures().stream()
                                .map(figure -> new Figure(printed(figure, show), figure.disagrees()))
                                .toList(),
                        row.evidence()))
                .toList();
    }

    private static String printed(ComparedSheet.Figure figure, Shown show) {
        BigDecimal value = figure.value();
        if (value == null) {
            return "";
        }
        if (figure.kind() == ComparedSheet.Kind.PERCENT) {
            return show.percent(value);
        }
        String plus = figure.kind() == ComparedSheet.Kind.CHANGE && value.signum() > 0 ? "+" : "";
        // Nothing changed, or nothing was given: both are known.
        return value.signum() == 0 ? "0" : plus + show.million(value.longValueExact());
    }

    private static @Nullable Across across(MultiValueMap<String, String> typed) {
        String name = typed.getFirst("across");
        return Arrays.stream(Across.values())
                .filter(across -> across.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** A cube of everything would be a page of everything. */
    private static boolean narrows(BudgetQuestion asked) {
        return asked.programme() != null || asked.unit() != null || asked.year() != null;
    }

    private static BudgetQuestion asked(MultiValueMap<String, String> typed) {
        Question question = Question.of(null, typed.getFirst("unit"), typed.getFirst("year"));
        String programme = blankless(typed.getFirst("programme"));
        String component = blankless(typed.getFirst("component"));
        if (component != null && component.contains("/")) {
            programme = component.substring(0, component.indexOf('/'));
            component = component.substring(component.indexOf('/') + 1);
        }
        List<Dimension> by = typed.getOrDefault("by", List.of()).stream()
                .flatMap(name -> Arrays.stream(Dimension.values())
                        .filter(dimension -> dimension.name().equalsIgnoreCase(name)))
                .distinct()
                .toList();
        return new BudgetQuestion(
                programme,
                component == null ? null : component.toUpperCase(Locale.ROOT),
                question.unit(),
                question.year(),
                by);
    }

    private static @Nullable String blankless(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String query(BudgetQuestion asked) {
        Map<String, String> values = new TreeMap<>();
        values.put("programme", String.valueOf(asked.programme() == null ? "" : asked.programme()));
        values.put("component", String.valueOf(asked.component() == null ? "" : asked.component()));
        values.put("unit", String.valueOf(asked.unit() == null ? "" : asked.unit()));
        values.put("year", asked.year() == null ? "" : asked.year().toString());
        StringBuilder query = new StringBuilder(Addresses.with("", values));
        for (Dimension dimension : asked.by()) {
            query.append(query.isEmpty() ? "?by=" : "&by=")
                    .append(dimension.name().toLowerCase(Locale.ROOT));
        }
        return query.toString();
    }

    /** Money by year, the sources stacked, in triệu đồng; of one measure, the surest that is known, for measures are not added. */
    private static @Nullable String chart(Cube byYear, Shown show) {
        Measure measure =
                byYear.totals().stream().map(Cell::measure).min(SUREST).orElse(null);
        List<Cell> cells = byYear.rows().stream()
                .filter(cell -> cell.measure() == measure && cell.values().getFirst() != null)
                .toList();
        if (cells.isEmpty()) {
            return null;
        }
        ObjectNode chart = JsonMapper.shared().createObjectNode();
        chart.put("title", show.of("measure", String.valueOf(measure)) + ", " + show.word("money.million"));
        cells.forEach(cell -> chart.withArray("labels").add(cell.values().getFirst()));
        String[] names = {"source.central", "source.local", "source.other", "money.unsplit"};
        for (int i = 0; i < names.length; i++) {
            ObjectNode series = chart.withArray("series").addObject();
            series.put("name", show.word(names[i]));
            for (Cell cell : cells) {
                long[] parts = {cell.central(), cell.local(), cell.other(), 0};
                parts[3] = Math.max(0, cell.total() - parts[0] - parts[1] - parts[2]);
                series.withArray("values").add(parts[i] / 1_000_000.0);
            }
        }
        return chart.toString();
    }
}
