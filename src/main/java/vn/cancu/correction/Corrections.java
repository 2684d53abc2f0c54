package vn.cancu.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentCard;
import vn.cancu.correction.Correction.Kind;
import vn.cancu.keeping.ChangeLog;
import vn.cancu.keeping.LoggedChange;

/** Puts right what was taken wrongly, and takes that back. */
public final class Corrections {
    private final CorrectionGraph graph;
    private final ChangeLog changes;
    private final Clock clock;

    public Corrections(CorrectionGraph graph, ChangeLog changes, Clock clock) {
        this.graph = graph;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Two documents are one. The first stands for both, unless only the second's text is held: a text is never put behind a mere name.
     *
     * @param kept key, symbol or file of the one that stands for both
     * @param other of the one that is it in another print
     */
    public Outcome merge(String kept, String other, String reason, String by) {
        Found of = find(kept);
        if (of.problem() != null) {
            return of.problem();
        }
        Found into = find(other);
        if (into.problem() != null) {
            return into.problem();
        }
        if (of.key().equals(into.key())) {
            return new Outcome.Same(of.key());
        }
        boolean turned = !of.whole() && into.whole();
        Found stands = turned ? into : of;
        Found aside = turned ? of : into;
        return keep(Kind.MERGE, aside.key(), List.of(), stands.key(), reason, by);
    }

    /**
     * Mentions do not mean the document that they were taken for.
     *
     * @param document key, symbol or file of that document
     * @param citing key, symbol or file of the one that mentions it
     * @param line of the mention; null for all in that document
     * @param meant what they mean; null where it is none that is known
     */
    public Outcome split(
            String document, String citing, @Nullable Integer line, @Nullable String meant, String reason, String by) {
        Found from = find(document);
        if (from.problem() != null) {
            return from.problem();
        }
        Found in = find(citing);
        if (in.problem() != null) {
            return in.problem();
        }
        Found to = meant == null ? new Found("", false, null) : find(meant);
        if (to.problem() != null) {
            return to.problem();
        }
        if (from.key().equals(to.key())) {
            return new Outcome.Same(from.key());
        }
        List<String> mentions = graph.mentions(in.key(), from.key(), line);
        return mentions.isEmpty()
                ? new Outcome.NoMention(in.key(), from.key())
                : keep(Kind.SPLIT, from.key(), mentions, meant == null ? null : to.key(), reason, by);
    }

    /** Mentions that may mean several documents, by citing document and line. */
    public Waiting.Queue waiting(int offset, int limit) {
        return graph.waiting(null, offset, limit);
    }

    /**
     * Says which of its candidates a mention means.
     *
     * @param mention id of one that waits
     * @param meant key of the candidate; null where it means none of them
     */
    public Outcome choose(String mention, @Nullable String meant, String reason, String by) {
        List<Waiting> waiting = graph.waiting(mention, 0, 1).mentions();
        if (waiting.isEmpty()) {
            return new Outcome.NotFound(mention);
        }
        List<String> candidates =
                waiting.getFirst().candidates().stream().map(DocumentCard::key).toList();
        if (meant != null && !candidates.contains(meant)) {
            return new Outcome.NotFound(meant);
        }
        List<String> others =
                candidates.stream().filter(key -> !key.equals(meant)).toList();
        return waiting(draft(Kind.SPLIT, others, List.of(mention), meant, reason, by), String.join(", ", candidates));
    }

    /** Items whose component is not sure, by doubt and document. */
    public Doubtful.Queue doubtful(int offset, int limit) {
        return graph.doubtful(null, offset, limit);
    }

    /**
     * Says which component an item carries out: the one that was read, which is then sure, or another.
     *
     * @param item id of one that waits
     * @param component key of a component of its programme; null where it is none of them
     */
    public Outcome carriesOut(String item, @Nullable String component, String reason, String by) {
        List<Doubtful> found = graph.doubtful(item, 0, 1).items();
        if (found.isEmpty() || found.getFirst().doubt() == null) {
            return new Outcome.NotFound(item);
        }
        Doubtful doubtful = found.getFirst();
        if (component != null
                && doubtful.choices().stream().noneMatch(choice -> choice.key().equals(component))) {
            return new Outcome.NotFound(component);
        }
        return waiting(
                new Correction(
                        "",
                        Kind.COMPONENT,
                        List.of(doubtful.document().key()),
                        List.of(item),
                        component,
                        doubtful.titleKey(),
                        reason,
                        by,
                        now(),
                        null,
                        null),
                doubtful.component());
    }

    /** Units of duties that may be several, by unit and document. */
    public UnclearUnit.Queue unclearUnits(int offset, int limit) {
        return graph.unclearUnits(null, null, offset, limit);
    }

    /**
     * Says which unit a document gives its duties to.
     *
     * @param document key of the document
     * @param unit key of a unit as it was read
     * @param meant key of one of its candidates; null where it is none of them
     */
    public Outcome means(String document, String unit, @Nullable String meant, String reason, String by) {
        List<UnclearUnit> found = graph.unclearUnits(document, unit, 0, 1).units();
        if (found.isEmpty()) {
            return new Outcome.NotFound(unit);
        }
        if (meant != null
                && found.getFirst().candidates().stream()
                        .noneMatch(candidate -> candidate.key().equals(meant))) {
            return new Outcome.NotFound(meant);
        }
        Correction draft = new Correction(
                "", Kind.UNIT, List.of(document), List.of(unit), meant, null, reason, by, now(), null, null);
        return waiting(draft, null);
    }

    /** @param before what was held until then, for the log; null where nothing was */
    private Outcome waiting(Correction draft, @Nullable String before) {
        String what = draft.mentions().getFirst();
        LoggedChange.Draft change = new LoggedChange.Draft("correction.choose", what, before, says(draft));
        Optional<Correction> kept = changes.aroundGraph(change, () -> graph.keepWhileWaiting(draft));
        if (kept.isEmpty()) {
            changes.failed(change);
            return new Outcome.NotFound(what);
        }
        return new Outcome.Done(kept.get());
    }

    private Outcome keep(
            Kind kind, String document, List<String> mentions, @Nullable String target, String reason, String by) {
        Correction draft = draft(kind, List.of(document), mentions, target, reason, by);
        String what = kind == Kind.MERGE ? "correction.merge" : "correction.split";
        String of = kind == Kind.MERGE ? document : String.join(", ", mentions);
        return new Outcome.Done(
                changes.aroundGraph(new LoggedChange.Draft(what, of, document, says(draft)), () -> graph.keep(draft)));
    }

    /** What stands after it, for the log of changes. */
    private static String says(Correction draft) {
        return (draft.target() == null ? "?" : draft.target()) + " (" + draft.by() + ": " + draft.reason() + ")";
    }

    private Correction draft(
            Kind kind,
            List<String> documents,
            List<String> mentions,
            @Nullable String target,
            String reason,
            String by) {
        return new Correction("", kind, documents, mentions, target, null, reason, by, now(), null, null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Takes a correction back; empty where none of this id stands. */
    public Optional<Correction> undo(String id, @Nullable String reason, String by) {
        LoggedChange.Draft change =
                new LoggedChange.Draft("correction.undo", id, null, by + (reason == null ? "" : ": " + reason));
        Correction.Undone undone = new Correction.Undone(by, now(), reason);
        Optional<Correction> taken = changes.aroundGraph(change, () -> graph.undo(id, undone));
        if (taken.isEmpty()) {
            changes.failed(change);
        }
        return taken;
    }

    /** All, the newest first, those taken back among them. */
    public List<Correction> all() {
        return graph.register(0, Integer.MAX_VALUE).corrections();
    }

    /** A page of all. */
    public Correction.Register register(int offset, int limit) {
        return graph.register(offset, limit);
    }

    private Found find(String named) {
        List<DocumentCard> cards = graph.documents(named);
        return switch (cards.size()) {
            case 0 -> new Found("", false, new Outcome.NotFound(named));
            case 1 -> new Found(cards.getFirst().key(), cards.getFirst().known() == DocumentCard.Known.WHOLE, null);
            default -> new Found("", false, new Outcome.Ambiguous(named, cards));
        };
    }

    private record Found(
            String key, boolean whole, @Nullable Outcome problem) {}
}
