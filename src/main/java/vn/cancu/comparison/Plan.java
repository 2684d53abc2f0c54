package vn.cancu.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;
import vn.cancu.document.Evidence;

/**
 * What was stored of one plan, each list in reading order.
 *
 * @param items the components that it names
 * @param amounts of money
 * @param duties who does what
 * @param targets figures aimed at
 * @param paragraphs its text
 */
public record Plan(
        PlanCard card,
        List<PlanItem> items,
        List<Money> amounts,
        List<Task> duties,
        List<Aim> targets,
        List<Paragraph> paragraphs) {
    public Plan {
        items = List.copyOf(items);
        amounts = List.copyOf(amounts);
        duties = List.copyOf(duties);
        targets = List.copyOf(targets);
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * A component as this plan names it.
     *
     * @param code official code with the programme, "1719/DA4.TDA1"; null where none fits
     * @param parent id of the item above it, null at the top
     */
    public record PlanItem(
            String id,
            Evidence evidence,
            String title,
            @Nullable String code,
            @Nullable String parent) {}

    /**
     * An amount of money.
     *
     * @param item id of the item it is for, null where it is for the whole
     * @param amount whole đồng
     */
    public record Money(Evidence evidence, @Nullable String item, long amount, Source source, Measure measure) {}

    /**
     * A unit with its part in it.
     *
     * @param item id of the item it is for, null where it is for none
     * @param role "LEAD", "COORDINATE" …
     */
    public record Task(Evidence evidence, @Nullable String item, String unit, String role) {}

    /**
     * A figure aimed at.
     *
     * @param value as printed, with its unit ("42 hộ")
     */
    public record Aim(Evidence evidence, String indicator, String value) {}

    /**
     * A piece of its text.
     *
     * @param line its first line, from 1
     */
    public record Paragraph(int line, String path, String text) {}
}
