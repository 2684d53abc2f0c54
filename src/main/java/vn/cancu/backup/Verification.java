package vn.cancu.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.backup.Disagreement.Kind;
import vn.cancu.intake.DocumentStore;
import vn.cancu.intake.IndexedDocument;
import vn.cancu.intake.Intake;
import vn.cancu.intake.Progress;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.CheckedLog;
import vn.cancu.keeping.Home;
import vn.cancu.keeping.Quarantine;
import vn.cancu.text.DiskWords;

/** Compares originals, graph, index and quarantine of a home with each other, and follows its log, while nobody writes; reading goes on. */
public final class Verification {
    private static final int PAGE = 200;
    private static final int MOST_EDGES = 1000;

    private final WholeGraph graph;
    private final DocumentStore store;
    private final CheckedIndex index;
    private final Intake intake;
    private final Quarantine quarantine;
    private final ChangeLog changes;
    private final Home home;

    public Verification(
            WholeGraph graph,
            DocumentStore store,
            CheckedIndex index,
            Intake intake,
            Quarantine quarantine,
            ChangeLog changes,
            Home home) {
        this.graph = graph;
        this.store = store;
        this.index = index;
        this.intake = intake;
        this.quarantine = quarantine;
        this.changes = changes;
        this.home = home;
    }

    /**
     * Compares everything.
     *
     * @param brokenIndex what was wrong with the index on the disk before the store was opened, which mends it; null where it was whole
     */
    public VerifyReport run(@Nullable String brokenIndex, Progress progress) {
        return intake.still(() -> graph.held(held -> new Run(held, progress).report(brokenIndex)));
    }

    private final class Run {
        private final WholeGraph.Held held;
        private final Progress progress;
        private final long began = System.nanoTime();
        private final List<Disagreement> found = new ArrayList<>();
        /** sha256 of each original that is wanted, with a document that is held of it. */
        private final Map<String, WholeGraph.HeldOriginal> wanted = new HashMap<>();

        private int done;

        Run(WholeGraph.Held held, Progress progress) {
            this.held = held;
            this.progress = progress;
        }

        VerifyReport report(@Nullable String brokenIndex) {
            held.originals(original -> wanted.put(original.sha256(), original));
            held.withoutOriginal().forEach(document -> add(Kind.ORIGINAL_UNKNOWN, document.key(), document.path()));
            Set<String> documents = held.indexed();
            List<Quarantine.Entry> entries = quarantine.entries();
            try {
                Set<String> originals = originals(documents.size());
                long unreferenced = unreferenced(originals, entries);
                for (Quarantine.Entry entry : entries) {
                    quarantined(entry, originals);
                }
                held.baselessEdges(MOST_EDGES).forEach(edge -> add(Kind.EDGE_BASELESS, edge, ""));
                if (brokenIndex != null && !documents.isEmpty()) {
                    add(Kind.INDEX_BROKEN, home.index().toString(), brokenIndex);
                }
                index(documents, originals.size());
                CheckedLog log = changes.check();
                log.breaks()
                        .forEach(one -> add(
                                Kind.valueOf("LOG_" + one.kind()),
                                Long.toString(one.entry()),
                                one.line() == 0 ? "" : Long.toString(one.line())));
                return new VerifyReport(
                        held.revision(),
                        index.revision(),
                        originals.size(),
                        unreferenced,
                        documents.size(),
                        held.edges(),
                        entries.size(),
                        log,
                        found,
                        (System.nanoTime() - began) / 1_000_000);
            } catch (IOException e) {
                throw new BackupException(
                        "Không đọc được các bản gốc trong " + home.root() + " (" + DiskWords.of(e) + ").", e);
            }
        }

        private void add(Kind kind, String what, String more) {
            found.add(new Disagreement(kind, what, more));
        }

        /** Reads every file there is; their sha256s by name. */
        private Set<String> originals(int more) throws IOException {
            Set<String> there = new HashSet<>();
            List<String> names = Kept.in(home, Kept.ORIGINALS);
            for (String name : names) {
                String sha256 = sha256(name);
                there.add(sha256);
                if (!isWhole(home.root().resolve(name), sha256)) {
                    WholeGraph.HeldOriginal original = wanted.get(sha256);
                    add(Kind.ORIGINAL_CHANGED, sha256, original == null ? "" : original.path());
                }
                progress.done(++done, names.size() + more, name);
            }
            wanted.values().stream()
                    .filter(original -> !there.contains(original.sha256()))
                    .sorted(java.util.Comparator.comparing(WholeGraph.HeldOriginal::key))
                    .forEach(original -> add(Kind.ORIGINAL_MISSING, original.sha256(), original.path()));
            return there;
        }

        /** What cannot be read is as good as changed, and hides nothing else. */
        private static boolean isWhole(Path file, String sha256) {
            try {
                return Sha256.of(file).equals(sha256);
            } catch (IOException unreadable) {
                return false;
            }
        }

        private long unreferenced(Set<String> originals, List<Quarantine.Entry> entries) {
            Set<String> free = new HashSet<>(originals);
            free.removeAll(wanted.keySet());
            entries.stream()
                    .map(Quarantine.Entry::sha256)
                    .filter(Objects::nonNull)
                    .forEach(free::remove);
            return free.size();
        }

        private void quarantined(Quarantine.Entry entry, Set<String> originals) {
            String sha256 = entry.sha256();
            if (sha256 == null || originals.contains(sha256)) {
                // Never opened, so that there are none; or compared with the originals already.
                return;
            }
            Path kept = home.quarantine().resolve(sha256.substring(0, 2)).resolve(sha256);
            if (!isWhole(kept, sha256)) {
                add(Kind.QUARANTINE_LOST, sha256, entry.file());
            }
        }

        private void index(Set<String> documents, int before) {
            Set<String> extra = new HashSet<>(index.keys());
            Set<String> missing = new HashSet<>(documents);
            missing.removeAll(extra);
            extra.removeAll(documents);
            if (index.revision() != held.revision()) {
                add(Kind.INDEX_BEHIND, Long.toString(index.revision()), Long.toString(held.revision()));
            }
            missing.stream().sorted().forEach(key -> add(Kind.INDEX_MISSING, key, ""));
            extra.stream().sorted().forEach(key -> add(Kind.INDEX_EXTRA, key, ""));
            List<IndexedDocument> next = store.changedSince(0, PAGE);
            while (!next.isEmpty()) {
                for (IndexedDocument document : next) {
                    if (!missing.contains(document.key()) && !index.holds(document)) {
                        add(Kind.INDEX_DIFFERENT, document.key(), document.path());
                    }
                    progress.done(++done, Math.max(done, before + documents.size()), document.key());
                }
                next = store.changedSince(next.getLast().revision(), PAGE);
            }
        }

        private static String sha256(String name) {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }
}
