package vn.cancu.authority;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.AuthorityGraph.Standing;
import vn.cancu.text.PartialDate;

/** Where documents stand on the three days of one question, from what is stated of them and from nothing else. */
final class Standings {
    private final Map<String, Standing> stated = new HashMap<>();
    private final Validity validity;
    private final LocalDate today;
    private final LocalDate on;

    /**
     * The three clocks of one question.
     *
     * @param stated what documents of the collection say of the documents of the answer
     * @param validity what is signed off
     * @param today the first clock
     * @param on the third
     */
    Standings(List<Standing> stated, Validity validity, LocalDate today, LocalDate on) {
        stated.forEach(standing -> this.stated.put(standing.key(), standing));
        this.validity = validity;
        this.today = today;
        this.on = on;
    }

    /** Everything that is stated of a document; {@code title} as it is cited, where only that is known. */
    Timeline timeline(DocumentCard card, @Nullable String title) {
        Standing standing = stated.get(card.key());
        return new Timeline(
                card,
                Objects.requireNonNullElse(card.title(), title == null ? "" : title),
                standing == null ? null : standing.force(),
                standing == null ? List.of() : standing.changes(),
                validity);
    }

    /**
     * The document with its three clocks.
     *
     * @param title its title as it is cited, null where only the document's own is known
     * @param signed when the document that the question starts from was signed, null where unknown: then the second clock is not read
     */
    StandingDocument of(DocumentCard card, @Nullable String title, @Nullable PartialDate signed) {
        Timeline timeline = timeline(card, title);
        Timeline.At now = timeline.at(today);
        Timeline.At then = signed == null
                ? new Timeline.At(Status.UNVERIFIED, Reason.of("Không rõ ngày ký của văn bản được hỏi."))
                : timeline.at(signed.latest());
        Timeline.At onDay = timeline.at(on);
        return new StandingDocument(
                card,
                now.status(),
                then.status(),
                onDay.status(),
                timeline.names(true),
                timeline.names(false),
                now.reason(),
                then.reason(),
                onDay.reason());
    }
}
