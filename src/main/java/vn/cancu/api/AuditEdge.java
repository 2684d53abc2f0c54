package vn.cancu.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Audits;

/** What does not agree, over REST: as JSON, or as a file. The whole collection is for the command alone. */
@RestController
@ConditionalOnWebApplication
class AuditEdge {
    private final Audits audits;

    AuditEdge(Audits audits) {
        this.audits = audits;
    }

    @GetMapping(path = Answers.ROOT + "/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode audit(
            @RequestParam @Nullable String document,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year) {
        return AuditJson.tree(report(document, unit, year));
    }

    /** By its ending and not by what is accepted: a browser accepts everything. */
    @GetMapping(Answers.ROOT + "/audit.{form}")
    void file(
            @PathVariable String form,
            @RequestParam @Nullable String document,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        AuditFile file = AuditFile.of("audit." + form).orElseThrow(() -> new BadQuestionException("report-form"));
        AuditReport report = report(document, unit, year);
        response.setContentType(file.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kiem-tra." + file.extension() + "\"");
        try (OutputStream out = response.getOutputStream()) {
            file.write(report, locale, out);
        }
    }

    private AuditReport report(@Nullable String document, @Nullable String unit, @Nullable Integer year) {
        AuditQuestion question = new AuditQuestion(
                BadQuestionException.orNone("document", document), BadQuestionException.orNone("unit", unit), year);
        if (question.isWhole()) {
            throw new BadQuestionException("one-of", "document, unit, year");
        }
        AuditReport report = audits.report(question);
        if (question.document() != null && report.documents() == 0) {
            throw new NoSuchDocumentException(question.document(), List.of());
        }
        return report;
    }
}
