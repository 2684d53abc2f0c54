package vn.cancu.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.document.Allocation;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.ReadDocument;

/** The marks of a text: what was read from it, and where it leads. */
final class Marks {
    private final Shown shown;
    private final DocumentFacts facts;
    private final ReadDocument read;

    Marks(DocumentFacts facts, ReadDocument read, Shown shown) {
        this.facts = facts;
        this.read = read;
        this.shown = shown;
    }

    /** All of them, in no particular order. */
    List<Mark> all() {
        List<Mark> marks = new ArrayList<>();
        facts.mentions().forEach(mention -> marks.add(citation(mention)));
        read.allocations().forEach(row -> marks.add(amount(row)));
        for (Duty duty : read.duties()) {
            Evidence unit = unit(duty);
            if (unit != null) {
                marks.add(duty(duty, unit));
            }
        }
        read.deadlines().forEach(row -> marks.add(deadline(row)));
        facts.items().forEach(row -> marks.add(item(row)));
        return marks;
    }

    private Mark citation(DocumentFacts.Mention mention) {
        DocumentCard target = mention.target();
        if (target != null) {
            String title = shown.name(target) + (target.title() == null ? "" : ": " + shown.cut(target.title(), 200));
            return new Mark(Mark.Kind.CITE, mention.evidence(), shown.href(target), title, false);
        }
        String href =
                Addresses.document(facts.card().key()) + "#c" + facts.mentions().indexOf(mention);
        String title = mention.candidates().isEmpty()
                ? shown.word("document.mention.unknown")
                : shown.word("document.mention.many", mention.candidates().size());
        return new Mark(Mark.Kind.CITE, mention.evidence(), href, title, true);
    }

    private Mark amount(Allocation row) {
        StringBuilder title = new StringBuilder(shown.money(row.amountVnd()));
        title.append(" · ").append(shown.of("source", row.source()));
        title.append(" · ").append(shown.of("measure", row.measure()));
        if (row.year() != null) {
            title.append(" · ").append(row.year());
        }
        if (row.anomaly() != null) {
            title.append(" · ").append(row.anomaly());
        }
        return new Mark(Mark.Kind.AMOUNT, row.evidence(), null, title.toString(), false);
    }

    private Mark duty(Duty duty, Evidence unit) {
        String href = Addresses.answer(Addresses.DUTIES, "", duty.unit(), null);
        return new Mark(Mark.Kind.UNIT, unit, href, shown.of("role", duty.role()), false);
    }

    private Mark deadline(Deadline row) {
        String title = row.date() == null ? row.what() : row.what() + ": " + row.date();
        return new Mark(Mark.Kind.DUE, row.evidence(), null, title, false);
    }

    private Mark item(DocumentFacts.ItemRow row) {
        String official = row.canonical() == null ? "" : " " + row.canonical();
        String unit = facts.card().issuer();
        Integer year =
                facts.card().years().isEmpty() ? null : facts.card().years().getFirst();
        String href = Addresses.answer(Addresses.BASIS, shown.cut(row.title(), 200), unit, year);
        return new Mark(Mark.Kind.ITEM, row.evidence(), href, shown.word("document.item") + official, false);
    }

    /** The unit's own words within the duty's; the duty names it elsewhere where there are none. */
    private static @Nullable Evidence unit(Duty duty) {
        int at = duty.evidence().quote().indexOf(duty.unit());
        return at < 0
                ? null
                : new Evidence(duty.evidence().line(), duty.evidence().start() + at, duty.unit());
    }
}
