package vn.cancu.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.api.AuditFile;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Audits;
import vn.cancu.audit.Judgement.Verdict;

/** What does not agree, the words it rests on, and what a person says of it: accept or dismiss, with a reason and a name. */
@Page
class AuditPage {
    private final Audits audits;

    AuditPage(Audits audits) {
        this.audits = audits;
    }

    @GetMapping(Addresses.AUDIT)
    String audit(
            @RequestParam @Nullable String document,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            Model model) {
        Question typed = Question.of(document, unit, year);
        AuditQuestion asked = asked(typed);
        model.addAttribute("asked", asked);
        if (!asked.isWhole()) {
            model.addAttribute("report", audits.report(asked));
            model.addAttribute("forms", AuditFile.values());
            model.addAttribute("query", address("", typed));
        }
        return "audit";
    }

    /** The same as a file. The whole collection is for the command: it takes minutes. */
    @GetMapping(Addresses.AUDIT + ".{form:html|docx|xlsx}")
    void file(
            @PathVariable String form,
            @RequestParam @Nullable String document,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        AuditQuestion asked = asked(Question.of(document, unit, year));
        if (asked.isWhole()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "document, unit, year");
        }
        AuditFile file = AuditFile.of("." + form).orElseThrow();
        AuditReport report = audits.report(asked);
        if (asked.document() != null && report.documents() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, asked.document());
        }
        MoneyPage.send(response, file.type(), "kiem-tra." + file.extension());
        try (OutputStream out = response.getOutputStream()) {
            file.write(report, locale, out);
        }
    }

    private static AuditQuestion asked(Question typed) {
        return new AuditQuestion(typed.q().isEmpty() ? null : typed.q(), typed.unit(), typed.year());
    }

    @PostMapping(Addresses.AUDIT)
    String judge(
            @RequestParam String id,
            @RequestParam String verdict,
            @RequestParam String reason,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String document,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year) {
        String me = Visitor.name();
        String who = me == null ? (by == null ? "" : by.strip()) : me;
        if (reason.isBlank() || who.isEmpty() || !verdict.matches("accepted|dismissed")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "reason, by");
        }
        Verdict said = verdict.equals("accepted") ? Verdict.ACCEPTED : Verdict.DISMISSED;
        if (audits.judge(id, said, reason.strip(), who).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, id);
        }
        return "redirect:" + address(Addresses.AUDIT, Question.of(document, unit, year)) + "#" + id;
    }

    private static String address(String path, Question question) {
        Map<String, String> values = new TreeMap<>(Map.of("document", question.q()));
        values.put("unit", question.unit() == null ? "" : question.unit());
        values.put("year", question.year() == null ? "" : question.year().toString());
        return Addresses.with(path, values);
    }
}
