package vn.cancu.graph;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import vn.cancu.audit.AuditQuestion;
import vn.cancu.audit.Audits;
import vn.cancu.intake.DocumentStore;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.Home;
import vn.cancu.planted.PlantedCase;
import vn.cancu.planted.PlantedScore;

/** Reads cases into a graph, audits it and holds the findings against what was planted. */
public final class PlantedFaults {
    private PlantedFaults() {}

    /**
     * The score.
     *
     * @param progress a new folder for the audit's progress
     */
    public static PlantedScore score(List<PlantedCase> cases, DocumentStore store, Graph graph, Path progress) {
        for (PlantedCase planted : cases) {
            for (PlantedCase.Text text : planted.texts()) {
                store.store(ReadFiles.of(text.path(), text.text()));
            }
        }
        Audits audits = new Audits(
                new AuditQueries(graph),
                new ChangeLog(new Home(progress), Clock.systemUTC()),
                Clock.systemUTC(),
                progress);
        return new PlantedScore(cases, audits.report(new AuditQuestion(null, null, null)));
    }
}
