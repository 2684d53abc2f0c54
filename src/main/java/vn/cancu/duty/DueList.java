package vn.cancu.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.duty.DutyRow.DutyDocument;

/**
 * Every deadline and periodic report of a unit: of what it has to do, and of what its own plans give to others.
 *
 * @param unit as asked
 * @param year plan year, null for all
 * @param entries dated ones by day, then those that return, then those of which the text tells neither day nor period
 * @param findings what does not agree
 * @param asked when it was asked
 */
public record DueList(
        String unit, @Nullable Integer year, List<DueEntry> entries, List<DutyFinding> findings, Instant asked) {
    public DueList {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /**
     * Something that is due.
     *
     * @param due the words that say when, with their line
     * @param last the last day that they can mean (a quarter's, a month's last); null where no day is told
     * @param period how often it returns, null where the text does not tell
     * @param item key of the item that it is for, null for a task
     * @param what the duty: an item's title or the words of the duty
     * @param parties who has which part in it
     * @param reportsTo to whom it is reported, as printed; null where not stated
     * @param document the plan that says so
     * @param file it was read from
     * @param quote words of the first party's duty, an exact piece of {@code line}
     * @param line from 1
     */
    public record DueEntry(
            Due due,
            @Nullable LocalDate last,
            @Nullable Period period,
            @Nullable String item,
            String what,
            List<Party> parties,
            @Nullable String reportsTo,
            DutyDocument document,
            String file,
            String quote,
            int line) {
        public DueEntry {
            parties = List.copyOf(parties);
        }

        /** Whether a report is what is due. */
        public boolean isReport() {
            return parties.stream().anyMatch(party -> party.role() == Duty.Role.REPORT);
        }
    }

    /**
     * Who has a part in it.
     *
     * @param unit as printed
     * @param name as the unit is known
     * @param generic whether the unit is named only in general
     */
    public record Party(String unit, String name, Duty.Role role, boolean generic) {}
}
