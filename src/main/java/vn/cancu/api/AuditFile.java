package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.cancu.audit.AuditReport;

/** The forms in which the report of an audit is handed on: all say the same, by document. */
public enum AuditFile {
    /** One page that needs nothing else, to be read or printed on A4. */
    HTML("text/html"),
    /** For Word, A4. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** A row for each quote, to be sorted and filtered. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    AuditFile(String type) {
        this.type = type;
    }

    /** The form that a file's name or an address ends in; empty where it ends otherwise. */
    public static Optional<AuditFile> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> lower.endsWith("." + form.extension()))
                .findFirst();
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** "html" */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes a new file or over an old one.
     *
     * @param locale Vietnamese or English, for what is not of the documents
     */
    public void write(AuditReport report, Locale locale, Path file) {
        Sheets.write(file, out -> write(report, locale, out));
    }

    public void write(AuditReport report, Locale locale, OutputStream out) throws IOException {
        AuditPaper paper = AuditPaper.of(report, locale);
        switch (this) {
            case HTML -> AuditHtml.write(paper, out);
            case DOCX -> AuditDocx.write(paper, out);
            case XLSX -> AuditXlsx.write(paper, out);
        }
    }
}
