package vn.cancu.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.api.Pages;
import vn.cancu.audit.AuditFinding;
import vn.cancu.audit.AuditReport;
import vn.cancu.audit.Judgement;
import vn.cancu.audit.Quote;
import vn.cancu.audit.Rule;

/** A report for people: by document, each finding with its reason and its words. */
final class AuditText {
    private AuditText() {}

    static String of(AuditReport report, Map<String, Rule> rules, boolean all) {
        List<AuditFinding> shown = report.findings().stream()
                .filter(finding -> all || !isDismissed(finding.judgement()))
                .toList();
        StringBuilder out = new StringBuilder();
        String document = "";
        for (AuditFinding finding : shown) {
            if (!finding.document().key().equals(document)) {
                document = finding.document().key();
                out.append(out.isEmpty() ? "" : "\n").append(name(finding)).append('\n');
            }
            finding(out, finding);
        }
        out.append(shown.isEmpty() ? "" : "\n")
                .append("Đã kiểm tra ")
                .append(report.documents())
                .append(" văn bản theo ")
                .append(rules.size())
                .append(" quy tắc: ")
                .append(shown.size())
                .append(" phát hiện");
        int hidden = report.findings().size() - shown.size();
        out.append(hidden == 0 ? "." : ", " + hidden + " đã bỏ qua (xem bằng --all).");
        return out.append(report.cut() ? " Còn văn bản chưa kiểm tra; hãy hỏi hẹp hơn." : "")
                .toString();
    }

    private static boolean isDismissed(@Nullable Judgement judgement) {
        return judgement != null && judgement.verdict() == Judgement.Verdict.DISMISSED;
    }

    private static String name(AuditFinding finding) {
        String symbol = finding.document().symbol();
        return fileName(finding.document().file()) + "  " + (symbol == null ? "(không số)" : symbol)
                + (finding.document().issuer() == null
                        ? ""
                        : "  " + finding.document().issuer());
    }

    /** Its name alone: where a file lay on the machine that read it is nothing to the reader of a report. */
    private static String fileName(@Nullable String path) {
        return path == null ? "(không rõ tệp)" : path.substring(path.lastIndexOf('/') + 1);
    }

    private static String page(Quote quote) {
        int page = Pages.of(quote.file(), quote.line());
        return page == 0 ? "" : ", trang " + page;
    }

    private static void finding(StringBuilder out, AuditFinding finding) {
        out.append("  [")
                .append(severity(finding.rule().severity()))
                .append("] ")
                .append(finding.detail())
                .append("  (")
                .append(finding.rule().id())
                .append(' ')
                .append(finding.id())
                .append(")\n");
        for (Quote quote : finding.quotes()) {
            out.append("      ")
                    .append(fileName(quote.file()))
                    .append(':')
                    .append(quote.line())
                    .append(page(quote))
                    .append("  “")
                    .append(cut(quote.text().strip()))
                    .append("”\n");
        }
        Rule rule = finding.rule();
        out.append("      ").append(rule.why());
        out.append(rule.basis().isEmpty() ? "\n" : " (" + rule.basis() + ")\n");
        Judgement judgement = finding.judgement();
        if (judgement != null) {
            out.append("      ")
                    .append(isDismissed(judgement) ? "Đã bỏ qua" : "Đã nhận")
                    .append(": ")
                    .append(judgement.reason())
                    .append(" (")
                    .append(judgement.by())
                    .append(")\n");
        }
    }

    private static String cut(String text) {
        return text.length() > 160 ? text.substring(0, 159) + "…" : text;
    }

    static String severity(Rule.Severity severity) {
        return switch (severity) {
            case ERROR -> "sai";
            case WARNING -> "nghi sai";
            case NOTE -> "lưu ý";
        };
    }

    static String rules(List<Rule> rules) {
        StringBuilder out = new StringBuilder();
        for (Rule rule : rules) {
            out.append(rule.id())
                    .append("  [")
                    .append(severity(rule.severity()))
                    .append("] ")
                    .append(rule.checks())
                    .append(". ")
                    .append(rule.why())
                    .append(rule.basis().isEmpty() ? ".\n" : " (" + rule.basis() + ").\n");
        }
        return out.toString().strip();
    }
}
