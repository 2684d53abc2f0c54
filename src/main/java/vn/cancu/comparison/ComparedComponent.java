package vn.cancu.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One component in two plans.
 *
 * @param code official code with the programme, null where it has none
 * @param title as the later of the two prints it
 * @param change what became of it
 * @param differences where the two differ; empty unless {@code change} is CHANGED
 * @param left the earlier plan's side, null where it has none
 * @param right the later plan's side
 */
public record ComparedComponent(
        @Nullable String code,
        String title,
        Change change,
        Set<Difference> differences,
        @Nullable Side left,
        @Nullable Side right) {
    public ComparedComponent {
        differences = Collections.unmodifiableSet(new TreeSet<>(differences));
    }

    /** What became of a component from the left plan to the right one. */
    public enum Change {
        NEW,
        GONE,
        CHANGED,
        SAME
    }

    /** What two plans may say differently of a component. */
    public enum Difference {
        TEXT,
        MONEY,
        TARGETS,
        DUTIES
    }

    /**
     * What one plan says of it, with the words of the plan.
     *
     * @param text its paragraphs, each in one piece
     */
    public record Side(
            List<Plan.PlanItem> items,
            List<Plan.Money> money,
            List<Plan.Aim> targets,
            List<Plan.Task> duties,
            List<Plan.Paragraph> text) {
        public Side {
            items = List.copyOf(items);
            money = List.copyOf(money);
            targets = List.copyOf(targets);
            duties = List.copyOf(duties);
            text = List.copyOf(text);
        }
    }
}
