package vn.cancu.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.duty.Duties;

/** A plan's duties as matrix and chain, and a unit's as calendar, over REST. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(Answers.ROOT + "/duties")
class DutyEdge {
    private final Duties duties;

    DutyEdge(Duties duties) {
        this.duties = duties;
    }

    /** Items and tasks by units; the key or symbol may hold slashes. */
    @GetMapping(path = "/matrix/{*path}", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode matrix(@PathVariable String path) {
        return MatrixJson.tree(duties.matrix(path.substring(1)));
    }

    /** From each item up to who assigned it and down to who does it. */
    @GetMapping(path = "/chain/{*path}", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode chain(@PathVariable String path) {
        return ChainJson.tree(duties.chain(path.substring(1)));
    }

    /** Every deadline and periodic report of a unit. */
    @GetMapping(path = "/calendar", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode calendar(@RequestParam String unit, @RequestParam @Nullable Integer year) {
        return CalendarJson.tree(duties.calendar(BadQuestionException.words("unit", unit), year));
    }

    /** The same for a calendar program that asks for {@code text/calendar}. */
    @GetMapping(path = "/calendar", produces = CalendarFile.TYPE)
    void calendarFile(@RequestParam String unit, @RequestParam @Nullable Integer year, HttpServletResponse response)
            throws IOException {
        response.setContentType(CalendarFile.TYPE + ";charset=UTF-8");
        try (OutputStream out = response.getOutputStream()) {
            CalendarFile.write(duties.calendar(BadQuestionException.words("unit", unit), year), out);
        }
    }
}
