package vn.cancu.reading.money;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Item;
import vn.cancu.reading.item.PlanItems;

/** Which item an amount is for: the one that its own words name by number ("Tiểu dự án 1 thuộc Dự án 3"), else the one it stands under. */
final class ItemMentions {
    private static final String PROJECT = "du an ";
    private static final String SUBPROJECT = "tieu du an ";

    private final PlanItems items;

    ItemMentions(PlanItems items) {
        this.items = items;
    }

    @Nullable
    String itemOf(Statement statement) {
        Item above = items.at(statement.line).orElse(null);
        String named = named(statement.label, above);
        if (named != null && items.byId(named).isPresent()) {
            return named;
        }
        return above == null ? null : above.id();
    }

    /** The id that folded words name by number, whether the plan has it or not; null where they name none. */
    static @Nullable String named(String label, @Nullable Item above) {
        int subproject = lastNumber(label, SUBPROJECT, false);
        int project = lastNumber(label, PROJECT, true);
        if (project > 0) {
            return "DA" + project + (subproject > 0 ? ".TDA" + subproject : "");
        }
        return subproject > 0 && above != null ? projectOf(above) + ".TDA" + subproject : null;
    }

    private static String projectOf(Item item) {
        int dot = item.id().indexOf(".TDA");
        return dot < 0 ? item.id() : item.id().substring(0, dot);
    }

    /** The number behind the last {@code word} of a label, 0 where there is none. */
    private static int lastNumber(String label, String word, boolean alone) {
        for (int at = label.lastIndexOf(word); at >= 0; at = at == 0 ? -1 : label.lastIndexOf(word, at - 1)) {
            int digits = at + word.length();
            boolean part = alone && label.startsWith("tieu ", at - 5);
            if (!part && digits < label.length() && Character.isDigit(label.charAt(digits))) {
                int end = digits + 1;
                end += end < label.length() && Character.isDigit(label.charAt(end)) ? 1 : 0;
                return Integer.parseInt(label.substring(digits, end));
            }
        }
        return 0;
    }
}
