package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Judgement;
import vn.cancu.audit.Quote;
import vn.cancu.audit.Rule;
import vn.cancu.audit.Subject;

/** The JSON of {@code audit}: {@code docs/json/audit.md}. */
public final class AuditJson {
    private AuditJson() {}

    public static String indented(AuditReport report) {
        return JsonForm.indented(tree(report));
    }

    public static ObjectNode tree(AuditReport report) {
        ObjectNode root = JsonForm.object();
        ObjectNode asked = root.putObject("question");
        asked.put("document", report.question().document());
        asked.put("unit", report.question().unit());
        asked.put("year", report.question().year());
        root.put("at", report.at().toString());
        root.put("documents", report.documents());
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> finding(findings.addObject(), finding));
        root.put("cut", report.cut());
        return root;
    }

    /** {@code audit rules --format json}. */
    public static String rules(List<Rule> rules) {
        ObjectNode root = JsonForm.object();
        ArrayNode rows = root.putArray("rules");
        for (Rule rule : rules) {
            rule(rows.addObject(), rule).put("checks", rule.checks());
        }
        return JsonForm.indented(root);
    }

    private static ObjectNode rule(ObjectNode node, Rule rule) {
        node.put("rule", rule.id());
        node.put("severity", JsonForm.lower(rule.severity()));
        node.put("why", rule.why());
        return node.put("basis", rule.basis().isEmpty() ? null : rule.basis());
    }

    private static void finding(ObjectNode node, AuditFinding finding) {
        node.put("id", finding.id());
        rule(node, finding.rule());
        Subject subject = finding.document();
        ObjectNode document = node.putObject("document");
        document.put("key", subject.key());
        document.put("symbol", subject.symbol());
        document.put("issuer", subject.issuer());
        document.put("date", JsonForm.text(subject.date()));
        document.put("file", subject.file());
        node.put("detail", finding.detail());
        ArrayNode quotes = node.putArray("quotes");
        for (Quote quote : finding.quotes()) {
            ObjectNode row = quotes.addObject();
            row.put("document", quote.document());
            row.put("symbol", quote.symbol());
            row.put("file", quote.file());
            row.put("line", quote.line());
            row.put("quote", quote.text());
        }
        Judgement judgement = finding.judgement();
        ObjectNode said = judgement == null ? null : node.putObject("judgement");
        if (said == null || judgement == null) {
            node.putNull("judgement");
            return;
        }
        said.put("verdict", JsonForm.lower(judgement.verdict()));
        said.put("reason", judgement.reason());
        said.put("by", judgement.by());
        said.put("at", judgement.at().toString());
    }
}
