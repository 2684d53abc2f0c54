package vn.cancu.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.document.PlanOutline;
import vn.cancu.duty.DutyRow.DutyDocument;

/** The graph, as questions of duty need it: each method is one statement. */
public interface DutyGraph {
    /**
     * Plans with the duties that may be meant. A unit is looked for among the issuers, whose duties are then all returned, and among
     * the units that have a duty, of which only theirs are.
     *
     * @param limit the most plans to return
     */
    List<PlanDuties> plans(Wanted wanted, int limit);

    /**
     * What is looked for.
     *
     * @param words folded words of an item or a duty; empty for all
     * @param unit folded name of the unit, null for all
     * @param year null for all
     */
    record Wanted(
            List<String> words,
            @Nullable String unit,
            @Nullable Integer year) {
        public Wanted {
            words = List.copyOf(words);
        }
    }

    /**
     * A plan and its duties.
     *
     * @param document the plan
     * @param file it was read from
     * @param outline its items and the paragraphs that hold words of the text
     * @param duties in reading order
     */
    record PlanDuties(DutyDocument document, String file, PlanOutline outline, List<StatedDuty> duties) {
        public PlanDuties {
            duties = List.copyOf(duties);
        }
    }

    /**
     * A duty as the plan states it.
     *
     * @param unitKey key of the unit
     * @param unit as printed
     * @param unitLevel null where unknown
     * @param generic whether the unit is named only in general
     * @param role its part
     * @param item key of the item it is for, null for a task
     * @param task the duty in the document's words, null for an item
     * @param quote an exact piece of the line
     * @param line from 1
     * @param paragraph the text of the paragraph that states it
     * @param deadline the nearest deadline that the same paragraph states, null where there is none
     */
    record StatedDuty(
            String unitKey,
            String unit,
            @Nullable String unitLevel,
            boolean generic,
            Duty.Role role,
            @Nullable String item,
            @Nullable String task,
            String quote,
            int line,
            String paragraph,
            @Nullable String deadline) {}
}
