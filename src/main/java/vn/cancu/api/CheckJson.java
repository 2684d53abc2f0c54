package vn.cancu.api;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.document.Header;
import vn.cancu.draft.CheckAnswer;
import vn.cancu.draft.CheckFinding;
import vn.cancu.draft.Rule;

/** The JSON of {@code basis --check}: {@code docs/json/check.md}. */
public final class CheckJson {
    private CheckJson() {}

    public static String indented(CheckAnswer answer) {
        return JsonForm.indented(tree(answer));
    }

    public static ObjectNode tree(CheckAnswer answer) {
        ObjectNode root = JsonForm.object();
        draft(root.putObject("draft"), answer);
        root.put("with_collection", answer.withCollection());
        ArrayNode bases = root.putArray("bases");
        for (CheckAnswer.Basis basis : answer.bases()) {
            bases.addObject()
                    .put("line", basis.line())
                    .put("quote", basis.quote())
                    .put("symbol", basis.symbol())
                    .put("key", basis.key())
                    .put("known_as", basis.shown())
                    .put("status", JsonForm.lower(basis.status()))
                    .put("status_why", basis.statusWhy());
        }
        ArrayNode findings = root.putArray("findings");
        answer.findings().forEach(finding -> finding(findings.addObject(), finding));
        ArrayNode unchecked = root.putArray("unchecked");
        for (CheckAnswer.Unchecked open : answer.unchecked()) {
            unchecked
                    .addObject()
                    .put("line", open.line() == 0 ? null : open.line())
                    .put("what", open.what())
                    .put("why", open.why());
        }
        return root;
    }

    private static void draft(ObjectNode out, CheckAnswer answer) {
        Header header = answer.header();
        out.put("type", header.type());
        out.put("symbol", header.symbol());
        out.put("issuer", header.issuer());
        out.put("date", JsonForm.text(header.date()));
        out.put("title", header.title());
        JsonForm.strings(out.putArray("programmes"), header.programmes());
        JsonForm.numbers(out.putArray("plan_years"), header.planYears());
        out.put("normative", answer.normative());
        out.put("effective_on", answer.effectiveOn().toString());
        out.put("effective_why", answer.effectiveWhy());
    }

    private static void finding(ObjectNode out, CheckFinding finding) {
        Rule rule = finding.rule();
        out.put("line", finding.line());
        out.put("quote", finding.quote());
        out.put("kind", rule.id());
        out.put("severity", JsonForm.lower(rule.severity()));
        out.put("reason", finding.reason());
        out.put("why", rule.why());
        out.put("rule", rule.rule());
        out.put("rule_known_from", rule.knownFrom());
        JsonForm.strings(out.putArray("sources"), finding.sources());
    }
}
