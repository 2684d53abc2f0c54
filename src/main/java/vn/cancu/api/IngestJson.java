package vn.cancu.api;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.document.ReadDocument;
import vn.cancu.intake.IntakeReport;

/** The JSON of {@code ingest}. */
public final class IngestJson {
    private IngestJson() {}

    public static String of(IntakeReport report) {
        ObjectNode root = JsonForm.object();
        root.put("read", report.read());
        root.put("unchanged", report.unchanged());
        root.put("updated", report.updated());
        failures(root.putArray("failed"), report.failed());
        failures(root.putArray("incomplete"), report.incomplete());
        root.put("quarantined", report.quarantined());
        root.put("left", report.left());
        ArrayNode copies = root.putArray("copies");
        report.copies()
                .forEach(copy -> copies.addObject()
                        .put("file", copy.file())
                        .put("other", copy.other())
                        .put("key", copy.key()));
        rows(root.putArray("documents"), report.documents());
        root.put("took_ms", report.tookMs());
        return JsonForm.line(root);
    }

    private static void failures(ArrayNode to, List<IntakeReport.Failure> failures) {
        failures.forEach(failure -> to.addObject().put("file", failure.file()).put("error", failure.error()));
    }

    private static void rows(ArrayNode documents, List<IntakeReport.Row> rows) {
        for (IntakeReport.Row row : rows) {
            ReadDocument read = row.read();
            documents
                    .addObject()
                    .put("key", row.key())
                    .put("symbol", read.header().symbol())
                    .put("type", read.header().type())
                    .put("title", read.header().title())
                    .put("file", row.file())
                    .put("sha256", row.sha256())
                    .put("citations", read.citations().size())
                    .put("items", read.items().size())
                    .put("allocations", read.allocations().size())
                    .put("duties", read.duties().size());
        }
    }
}
