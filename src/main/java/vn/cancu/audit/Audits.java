package vn.cancu.audit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.cancu.audit.Judgement.Verdict;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.LoggedChange;

/** What does not agree? */
public final class Audits {
    private static final int MOST_DOCUMENTS = 5_000;
    private static final int PAGE = 250;
    private static final int UNITS = 100;
    private static final int LOOKUPS = 5_000;

    private final AuditGraph graph;
    private final ChangeLog changes;
    private final Clock clock;
    private final Path folder;
    private final Map<String, Rule> rules = Rule.all();

    /**
     * An audit over that graph.
     *
     * @param folder where the progress of a whole audit is kept; made on first use
     */
    public Audits(AuditGraph graph, ChangeLog changes, Clock clock, Path folder) {
        this.graph = graph;
        this.changes = changes;
        this.clock = clock;
        this.folder = folder;
    }

    public Map<String, Rule> rules() {
        return rules;
    }

    /** Checks what is asked for; the whole collection page by page, going on where an interrupted run of the same state stopped. */
    public AuditReport report(AuditQuestion question) {
        return report(question, done -> {});
    }

    /**
     * The same, telling how far it is.
     *
     * @param progress told how many documents have been checked
     */
    public AuditReport report(AuditQuestion question, LongConsumer progress) {
        return question.isWhole() ? whole(question, progress) : asked(question);
    }

    private AuditReport asked(AuditQuestion question) {
        List<String> keys = graph.documents(question, MOST_DOCUMENTS);
        List<Draft> drafts = new ArrayList<>();
        pages(keys, PAGE).forEach(page -> drafts.addAll(ofDocuments(page)));
        Set<String> wanted = new HashSet<>(keys);
        for (List<String> units : pages(graph.unitsOf(keys), UNITS)) {
            for (Draft draft : ofUnits(units)) {
                boolean touches = draft.quotes().stream().anyMatch(quote -> wanted.contains(quote.document()));
                if (touches) {
                    drafts.add(draft);
                }
            }
        }
        return new AuditReport(question, clock.instant(), keys.size(), findings(drafts), keys.size() == MOST_DOCUMENTS);
    }

    private AuditReport whole(AuditQuestion question, LongConsumer progress) {
        try (Journal journal = Journal.open(folder, graph.revision())) {
            long documents = journal.documents();
            progress.accept(documents);
            while (!journal.documentsDone()) {
                List<String> keys = graph.documents(journal.after(), PAGE);
                documents += keys.size();
                journal.documents(keys, ofDocuments(keys));
                progress.accept(documents);
            }
            while (!journal.unitsDone()) {
                List<String> keys = graph.units(journal.after(), UNITS);
                journal.units(keys, ofUnits(keys));
            }
            return new AuditReport(question, clock.instant(), documents, findings(journal.drafts()), false);
        }
    }

    private List<Draft> ofDocuments(List<String> keys) {
        List<Draft> drafts = new ArrayList<>();
        if (!keys.isEmpty()) {
            graph.dossiers(keys).forEach(dossier -> drafts.addAll(new DocumentRules(dossier).run()));
        }
        return drafts;
    }

    private List<Draft> ofUnits(List<String> keys) {
        List<Draft> drafts = new ArrayList<>();
        if (!keys.isEmpty()) {
            graph.books(keys).forEach(book -> drafts.addAll(new UnitRules(book).run()));
        }
        return drafts;
    }

    private List<AuditFinding> findings(List<Draft> drafts) {
        Map<String, Draft> byId = new LinkedHashMap<>();
        Map<String, Integer> ordinals = new HashMap<>();
        for (Draft draft : drafts) {
            int ordinal = ordinals.merge(draft.id(0), 1, Integer::sum);
            byId.put(draft.id(ordinal), draft);
        }
        Map<String, Judgement> judged = new HashMap<>();
        pages(List.copyOf(byId.keySet()), LOOKUPS).forEach(page -> judged.putAll(graph.judgements(page)));
        List<AuditFinding> findings = new ArrayList<>();
        byId.forEach((id, draft) -> {
            Rule rule = rules.get(draft.rule());
            if (rule != null) {
                findings.add(new AuditFinding(
                        id, rule, draft.document(), draft.detail(), draft.quotes(), draft.amounts(), judged.get(id)));
            }
        });
        findings.sort(Comparator.comparing(
                        (AuditFinding finding) -> finding.document().key())
                .thenComparingInt(finding -> finding.quotes().getFirst().line()));
        return findings;
    }

    /**
     * Keeps what a person says of a finding.
     *
     * @return the finding; empty where the collection has none of that id
     */
    public Optional<AuditFinding> judge(String id, Verdict verdict, String reason, String by) {
        Optional<AuditFinding> found = report(new AuditQuestion(null, null, null)).findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst();
        found.ifPresent(finding -> {
            Judgement said = new Judgement(id, verdict, reason, by, clock.instant());
            changes.aroundGraph(
                    new LoggedChange.Draft(
                            "finding." + verdict.name().toLowerCase(Locale.ROOT),
                            id + " " + finding.document().key(),
                            says(finding.judgement()),
                            says(said)),
                    () -> {
                        graph.keep(said, finding);
                        return said;
                    });
        });
        return found;
    }

    private static @Nullable String says(@Nullable Judgement judgement) {
        return judgement == null
                ? null
                : judgement.verdict().name().toLowerCase(Locale.ROOT) + " (" + judgement.by() + ": "
                        + judgement.reason() + ")";
    }

    private static <T> List<List<T>> pages(List<T> all, int size) {
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            pages.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return pages;
    }
}
