package vn.cancu.reading.finding;

import java.util.List;
import vn.cancu.document.Finding;
import vn.cancu.document.Item;

/** A component printed under the number of another. */
final class ComponentFinder implements Finder {
    /** Below this the title is too far from the official one to say that the number is wrong. */
    private static final double SURE = 0.6;

    @Override
    public void find(Matter matter, List<Finding> findings) {
        for (Item item : matter.items()) {
            if (item.numberMismatch() && item.kind() != Item.Kind.CONTENT && item.matchConfidence() >= SURE) {
                findings.add(new Finding(
                        item.evidence().line(),
                        Finding.Kind.NUMBER_MISMATCH,
                        "component-number",
                        "In số " + item.printedNumber() + " nhưng tên gọi là của " + item.canonical()
                                + " (chương trình " + item.programme() + ")"));
            }
        }
    }
}
