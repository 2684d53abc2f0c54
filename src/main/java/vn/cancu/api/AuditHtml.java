package vn.cancu.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** An audit's report as one HTML file, from {@code templates/audit-report.html}: no script, nothing fetched. */
final class AuditHtml {
    private static final SpringTemplateEngine ENGINE = engine();

    private AuditHtml() {}

    static void write(AuditPaper paper, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        ENGINE.process("audit-report", new Context(Locale.ROOT, Map.of("paper", paper)), writer);
        writer.flush();
    }

    /** One of its own: a command has no web server whose engine it could use. */
    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(AuditHtml.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
