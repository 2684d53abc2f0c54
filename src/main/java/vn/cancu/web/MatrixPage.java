package vn.cancu.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.api.CalendarFile;
import vn.cancu.api.MatrixSheet;
import vn.cancu.duty.Duties;

/** A plan's duties as matrix, a unit's deadlines as list; as sheet and calendar file too. */
@Page
class MatrixPage {
    private final Duties duties;

    MatrixPage(Duties duties) {
        this.duties = duties;
    }

    @GetMapping(Addresses.MATRIX)
    String matrix(@RequestParam("van-ban") String plan, Model model) {
        model.addAttribute("matrix", duties.matrix(plan));
        model.addAttribute("query", Addresses.with("", Map.of("van-ban", plan)));
        return "matrix";
    }

    @GetMapping(Addresses.MATRIX + ".xlsx")
    void xlsx(@RequestParam("van-ban") String plan, HttpServletResponse response) throws IOException {
        var matrix = duties.matrix(plan);
        MoneyPage.send(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "phan-cong.xlsx");
        try (OutputStream out = response.getOutputStream()) {
            MatrixSheet.writeXlsx(List.of(matrix), out);
        }
    }

    @GetMapping(Addresses.MATRIX + ".csv")
    void csv(@RequestParam("van-ban") String plan, HttpServletResponse response) throws IOException {
        var matrix = duties.matrix(plan);
        MoneyPage.send(response, "text/csv;charset=UTF-8", "phan-cong.csv");
        try (OutputStream out = response.getOutputStream()) {
            MatrixSheet.writeCsv(List.of(matrix), out);
        }
    }

    @GetMapping(Addresses.CALENDAR)
    String calendar(@RequestParam @Nullable String unit, @RequestParam @Nullable String year, Model model) {
        Question asked = Question.of(null, unit, year);
        model.addAttribute("asked", asked);
        if (asked.unit() != null) {
            model.addAttribute("list", duties.calendar(asked.unit(), asked.year()));
            model.addAttribute("query", query(asked));
        }
        return "calendar";
    }

    @GetMapping(Addresses.CALENDAR + ".ics")
    void ics(@RequestParam String unit, @RequestParam @Nullable String year, HttpServletResponse response)
            throws IOException {
        Question asked = Question.of(null, unit, year);
        if (asked.unit() == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        MoneyPage.send(response, CalendarFile.TYPE + ";charset=UTF-8", "thoi-han.ics");
        try (OutputStream out = response.getOutputStream()) {
            CalendarFile.write(duties.calendar(asked.unit(), asked.year()), out);
        }
    }

    private static String query(Question asked) {
        return Addresses.with(
                "",
                Map.of(
                        "unit",
                        asked.unit() == null ? "" : asked.unit(),
                        "year",
                        asked.year() == null ? "" : asked.year().toString()));
    }
}
