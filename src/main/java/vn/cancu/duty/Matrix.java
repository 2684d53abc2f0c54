package vn.cancu.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.duty.DutyRow.DutyDocument;

/**
 * One plan as a matrix: its items and its tasks, the units, and each unit's part in each.
 *
 * @param document the plan
 * @param file it was read from
 * @param columns units in the order in which the plan names them; those named only in general share the last one
 * @param lines items as they stand, then the tasks that are for no item, as they stand
 * @param findings what does not agree
 */
public record Matrix(
        DutyDocument document, String file, List<Column> columns, List<Line> lines, List<DutyFinding> findings) {
    /** Key of the column of units that are named only in general ("các đơn vị liên quan"). */
    public static final String IN_GENERAL = "*";

    public Matrix {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * A unit.
     *
     * @param key its key, or {@link #IN_GENERAL}
     * @param name as it is known; empty for {@link #IN_GENERAL}
     * @param level "tỉnh", "huyện", "xã" …; null where unknown
     * @param printed the forms in which the plan names it
     * @param today who holds its duties today, as far as a source states it; null where not asked for
     */
    public record Column(
            String key,
            String name,
            @Nullable String level,
            List<String> printed,
            @Nullable Today today) {
        public Column {
            printed = List.copyOf(printed);
        }

        public boolean isGeneral() {
            return key.equals(IN_GENERAL);
        }
    }

    /**
     * An item of the plan, or a task.
     *
     * @param item key of the item, null for a task
     * @param number the item's printed numbers ("DA4.TDA1"), null for a task
     * @param title of the item, or the task in the document's words
     * @param canonical official code with the programme, null where none fits
     * @param parent number of the item above it, null at the top and for a task
     * @param depth how many items stand above it
     * @param line where it stands, from 1
     * @param entries who has which part in it, own ones first
     */
    public record Line(
            @Nullable String item,
            @Nullable String number,
            String title,
            @Nullable String canonical,
            @Nullable String parent,
            int depth,
            int line,
            List<Entry> entries) {
        public Line {
            entries = List.copyOf(entries);
        }

        public boolean isTask() {
            return item == null;
        }

        /** What stands in one cell. */
        public List<Entry> of(Column column) {
            return entries.stream()
                    .filter(entry -> entry.column().equals(column.key()))
                    .toList();
        }
    }

    /**
     * A part of one unit, with the words that give it.
     *
     * @param column key of the unit's column
     * @param unit as printed
     * @param role its part
     * @param quote an exact piece of {@code line}
     * @param line from 1
     * @param from number of the item above that it is inherited from, null where it is stated for this one
     * @param due by when, as the document states
     * @param reportsTo to whom it is to be reported, null where not stated
     */
    public record Entry(
            String column,
            String unit,
            Duty.Role role,
            String quote,
            int line,
            @Nullable String from,
            List<Due> due,
            @Nullable String reportsTo) {
        public Entry {
            due = List.copyOf(due);
        }

        public boolean isInherited() {
            return from != null;
        }
    }
}
