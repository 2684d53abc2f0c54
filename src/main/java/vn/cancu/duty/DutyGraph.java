package vn.cancu.duty;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.document.PlanOutline;
import vn.cancu.duty.DutyRow.DutyDocument;
import vn.cancu.duty.DutyRow.DutyItem;

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
     * @param within folded name of the place above, where the question names it
     * @param year null for all
     */
    record Wanted(
            List<String> words,
            @Nullable String unit,
            @Nullable String within,
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
     * Duties that a unit has and all duties of the plans that it issued, newest plans first, then as they stand.
     *
     * @param limit the most rows to return
     */
    List<UnitDuty> ofUnit(Wanted wanted, int limit);

    /** Who took over from these units and from those in turn: units that fit by name and place, one row a step. */
    List<UnitSuccessor> successors(Collection<String> unitKeys);

    /** Rows of the office's files of successions that could not be read, each with file and line. */
    default List<String> problems() {
        return List.of();
    }

    /**
     * A step from a unit that was asked for.
     *
     * @param asked its key
     * @param unit key of the unit that fits it by name and place
     * @param within folded place above that one, null where not told
     * @param step from it, or from a successor of it
     */
    record UnitSuccessor(
            String asked, String unit, @Nullable String within, Successor step) {}

    /**
     * A duty with the plan that states it.
     *
     * @param document the plan
     * @param file it was read from
     * @param item what it is for, null for a task
     * @param duty as stated
     */
    record UnitDuty(
            DutyDocument document, String file, @Nullable DutyItem item, StatedDuty duty) {}

    /**
     * A duty as the plan states it.
     *
     * @param unitKey key of the unit
     * @param unit as printed
     * @param unitName as the unit is known
     * @param unitLevel null where unknown
     * @param generic whether the unit is named only in general
     * @param role its part
     * @param item key of the item it is for, null for a task
     * @param task the duty in the document's words, null for an item
     * @param quote an exact piece of the line
     * @param line from 1
     * @param terms by when and to whom
     * @param reportsToKey key of the unit that is reported to, null where none is named
     */
    record StatedDuty(
            String unitKey,
            String unit,
            String unitName,
            @Nullable String unitLevel,
            boolean generic,
            Duty.Role role,
            @Nullable String item,
            @Nullable String task,
            String quote,
            int line,
            DutyTerms terms,
            @Nullable String reportsToKey) {}
}
