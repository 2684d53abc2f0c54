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
     * A plan with all its duties by key, or by symbol in any print; several, then without items and duties, where the symbol is of
     * several documents. The outline's paragraphs are those that speak of reports. Only documents whose text is held.
     */
    List<PlanDuties> named(String keyOrSymbol);

    /**
     * The plans that a unit issued, each as {@link #named} tells of one, newest first.
     *
     * @param wanted unit and year
     * @param limit the most plans to return
     */
    List<PlanDuties> issued(Wanted wanted, int limit);

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
     * @param issuerKey key of the unit that issued it, null where not known or not asked for
     * @param above what it rests on and what that rests on, nearest first; empty where not asked for
     */
    record PlanDuties(
            DutyDocument document,
            String file,
            PlanOutline outline,
            List<StatedDuty> duties,
            @Nullable String issuerKey,
            List<Above> above) {
        public PlanDuties {
            duties = List.copyOf(duties);
            above = List.copyOf(above);
        }
    }

    /**
     * A document that a plan rests on.
     *
     * @param key its key; of one that is only cited in a text that was read, its symbol or title
     * @param unitKey key of the unit that issued it, null where not known
     * @param relation what the citer says that it does
     * @param step 1 where the plan itself cites it, 2 where what the plan rests on does
     * @param quote the words that say so, an exact piece of {@code line} in {@code file}
     * @param line from 1
     */
    record Above(
            String key,
            @Nullable String symbol,
            @Nullable String title,
            @Nullable String unitKey,
            Relation relation,
            int step,
            String quote,
            String file,
            int line) {
        public enum Relation {
            BASED_ON,
            IMPLEMENTS
        }
    }

    /**
     * Duties that a unit has and all duties of the plans that it issued, newest plans first, then as they stand: the same rows in the
     * same order for every offset.
     *
     * @param offset how many rows to pass over
     * @param limit the most rows to return
     */
    List<UnitDuty> ofUnit(Wanted wanted, int offset, int limit);

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
     * @param leads of the item, by whatever unit, where the duty is to lead it
     */
    record UnitDuty(
            DutyDocument document, String file, @Nullable DutyItem item, StatedDuty duty, List<StatedDuty> leads) {
        public UnitDuty {
            leads = List.copyOf(leads);
        }
    }

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
     * @param start where the quote begins in it; {@link Due#SOMEWHERE} where that is not known
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
            int start,
            DutyTerms terms,
            @Nullable String reportsToKey) {}
}
