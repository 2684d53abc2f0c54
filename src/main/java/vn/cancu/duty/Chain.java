package vn.cancu.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.duty.DutyGraph.Above;
import vn.cancu.duty.DutyRow.DutyDocument;
import vn.cancu.duty.Matrix.Entry;

/**
 * From each thing of a plan upward to the authorities that assigned it, and downward to those who carry it out.
 *
 * @param document the plan
 * @param file it was read from
 * @param links one for each item or task, as they stand
 * @param findings what does not agree
 */
public record Chain(DutyDocument document, String file, List<Link> links, List<DutyFinding> findings) {
    public Chain {
        links = List.copyOf(links);
        findings = List.copyOf(findings);
    }

    /**
     * One item or task.
     *
     * @param number printed numbers of the item ("DA4.TDA1"), null for a task
     * @param title of the item, or the task in the document's words
     * @param line where it stands, from 1
     * @param leads who leads it, stated for it or for an item above it
     * @param bodies from the body above the lead, to the highest that is known
     * @param parts who else has a part in it, by when and to whom
     * @param whole standing, monitoring and reporting duties that the plan gives for all of its items
     */
    public record Link(
            @Nullable String number,
            String title,
            int line,
            List<Entry> leads,
            List<Body> bodies,
            List<Entry> parts,
            List<Entry> whole) {
        public Link {
            leads = List.copyOf(leads);
            bodies = List.copyOf(bodies);
            parts = List.copyOf(parts);
            whole = List.copyOf(whole);
        }
    }

    /**
     * An authority above.
     *
     * @param key of the unit
     * @param name as it is known
     * @param level "xã" … "trung ương", null where unknown
     * @param issuer whether it issued the plan: then the plan itself is what assigns
     * @param by its documents on which the plan rests, nearest first; empty where the plan names none of it
     */
    public record Body(String key, String name, @Nullable String level, boolean issuer, List<Above> by) {
        public Body {
            by = List.copyOf(by);
        }
    }
}
