package vn.cancu.audit;

import java.util.List;
import java.util.Map;

/** The graph, as the audit needs it. */
public interface AuditGraph {
    /** The number of the last change of the collection. */
    long revision();

    /** Keys of the next held documents behind {@code after}, in order. */
    List<String> documents(String after, int limit);

    /** Keys of the documents that a question names, in order. */
    List<String> documents(AuditQuestion question, int limit);

    List<Dossier> dossiers(List<String> documents);

    /** Keys of the next units behind {@code after}, in order. */
    List<String> units(String after, int limit);

    /** Keys of the units that issued these documents. */
    List<String> unitsOf(List<String> documents);

    /** The books of those of these units that issued a held document. */
    List<UnitBook> books(List<String> units);

    /** Judgements by id of the finding, for those that have one. */
    Map<String, Judgement> judgements(List<String> ids);

    void keep(Judgement judgement, AuditFinding of);
}
