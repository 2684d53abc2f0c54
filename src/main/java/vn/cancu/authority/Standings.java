package vn.cancu.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Change;
import vn.cancu.text.PartialDate;

/** Where documents stand on a day, from what documents of the collection are stated to do to them and from nothing else. */
final class Standings {
    private final Map<String, List<Change>> changes;
    private final LocalDate today;
    private final LocalDate on;

    /**
     * The three clocks of one question.
     *
     * @param changes all that is known to be done to the documents of the answer
     * @param today the first clock
     * @param on the third
     */
    Standings(List<Change> changes, LocalDate today, LocalDate on) {
        this.changes = changes.stream().collect(Collectors.groupingBy(Change::changed));
        this.today = today;
        this.on = on;
    }

    /**
     * The document with its three clocks.
     *
     * @param title its title as it is cited, null where only the document's own is known
     * @param signed when the document that the question starts from was signed, null where unknown: then the second clock is not read
     */
    StandingDocument of(DocumentCard card, @Nullable String title, @Nullable PartialDate signed) {
        String words = Objects.requireNonNullElse(card.title(), title == null ? "" : title);
        List<Change> done = changes.getOrDefault(card.key(), List.of());
        return new StandingDocument(
                card,
                status(card, words, done, today),
                signed == null ? Status.UNVERIFIED : status(card, words, done, signed.latest()),
                status(card, words, done, on),
                names(done, List.of(Relation.AMENDS)),
                names(done, List.of(Relation.REPLACES, Relation.REPEALS)));
    }

    private static Status status(DocumentCard card, String title, List<Change> changes, LocalDate day) {
        PartialDate date = card.date();
        if (date != null && date.earliest().isAfter(day)) {
            return Status.NOT_YET;
        }
        List<Relation> done = changes.stream()
                .filter(change -> isBy(change, day))
                .map(Change::relation)
                .toList();
        if (done.contains(Relation.REPEALS)) {
            return Status.REPEALED;
        }
        if (done.contains(Relation.REPLACES)) {
            return Status.REPLACED;
        }
        if (done.contains(Relation.AMENDS)) {
            return Status.AMENDED;
        }
        return TitleReading.isOver(title, day) ? Status.PERIOD_OVER : Status.UNVERIFIED;
    }

    /** Whether a change was made by that day; one of which no date is known is told in the list of names and moves no clock. */
    private static boolean isBy(Change change, LocalDate day) {
        PartialDate date = change.by().date();
        return date != null && !date.latest().isAfter(day);
    }

    private static List<String> names(List<Change> done, List<Relation> relations) {
        List<Change> chosen = new ArrayList<>(done);
        chosen.removeIf(change -> !relations.contains(change.relation()));
        chosen.sort(Comparator.comparing(
                        (Change change) -> change.by().date(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(change -> change.by().key()));
        return chosen.stream()
                .map(change -> Objects.requireNonNullElse(
                        change.by().symbol(), change.by().key()))
                .distinct()
                .toList();
    }
}
