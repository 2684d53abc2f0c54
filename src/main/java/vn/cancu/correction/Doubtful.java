package vn.cancu.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentCard;
import vn.cancu.document.Evidence;
import vn.cancu.document.Item;

/**
 * An item of a plan and the component that it was read to carry out, for a person to say whether that is right.
 *
 * @param item its id
 * @param doubt why it waits; null where it does not
 * @param document the plan
 * @param evidence the words that name it
 * @param printedNumber as printed, null where it has none
 * @param title as printed
 * @param titleKey the title, folded
 * @param component key of what it was read to be ("1719/DA7"), null where nothing fits
 * @param confidence 0 to 1
 * @param near paragraphs around it, its own among them, in order
 * @param choices the components of its programme, in the order of their codes
 */
public record Doubtful(
        String item,
        Item.@Nullable Doubt doubt,
        DocumentCard document,
        Evidence evidence,
        @Nullable String printedNumber,
        String title,
        String titleKey,
        @Nullable String component,
        double confidence,
        List<Near> near,
        List<Choice> choices) {
    public Doubtful {
        near = List.copyOf(near);
        choices = List.copyOf(choices);
    }

    /**
     * A component that it may be.
     *
     * @param key "1719/DA7"
     * @param title official
     */
    public record Choice(String key, String title) {
        /** "DA7". */
        public String code() {
            return key.substring(key.indexOf('/') + 1);
        }
    }

    /**
     * Some of those that wait.
     *
     * @param count of all that wait
     * @param items those asked for, by doubt and document
     */
    public record Queue(long count, List<Doubtful> items) {
        public Queue {
            items = List.copyOf(items);
        }
    }
}
