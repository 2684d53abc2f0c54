package vn.cancu.api;

import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.backup.BackupReport;
import vn.cancu.backup.VerifyReport;

/** The JSON of {@code backup}, {@code restore} and {@code verify}; {@code docs/json/backup.md}. */
public final class BackupJson {
    private BackupJson() {}

    public static String written(BackupReport report) {
        ObjectNode root = JsonForm.object();
        root.put("file", report.file().toString());
        root.put("bytes", report.bytes());
        holds(root, report);
        JsonForm.strings(root.putArray("damaged"), report.damaged());
        root.put("took_ms", report.tookMs());
        return JsonForm.line(root);
    }

    public static String restored(Path home, BackupReport report, long documents) {
        ObjectNode root = JsonForm.object();
        root.put("home", home.toString());
        root.put("file", report.file().toString());
        holds(root, report);
        root.put("documents", documents);
        root.put("took_ms", report.tookMs());
        return JsonForm.line(root);
    }

    private static void holds(ObjectNode to, BackupReport report) {
        to.put("at", report.at());
        to.put("revision", report.revision());
        to.put("nodes", report.nodes());
        to.put("relations", report.relations());
        to.put("originals", report.originals());
        to.put("texts", report.texts());
        to.put("quarantined", report.quarantined());
    }

    public static String of(VerifyReport report) {
        ObjectNode root = JsonForm.object();
        root.put("agrees", report.agrees());
        root.put("revision", report.revision());
        root.put("index_revision", report.indexRevision());
        root.put("originals", report.originals());
        root.put("unreferenced", report.unreferenced());
        root.put("documents", report.documents());
        root.put("edges", report.edges());
        root.put("quarantined", report.quarantined());
        ObjectNode log = root.putObject("log");
        log.put("entries", report.log().entries());
        log.put("last", report.log().last());
        ArrayNode torn = log.putArray("torn");
        report.log().torn().forEach(torn::add);
        ArrayNode disagreements = root.putArray("disagreements");
        report.disagreements()
                .forEach(one -> disagreements
                        .addObject()
                        .put("kind", JsonForm.lower(one.kind()))
                        .put("what", one.what())
                        .put("more", one.more()));
        root.put("took_ms", report.tookMs());
        return JsonForm.line(root);
    }
}
