package vn.cancu.reading.finding;

import java.util.List;
import vn.cancu.document.Allocation;
import vn.cancu.document.Citation;
import vn.cancu.document.Finding;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.Target;
import vn.cancu.reading.layout.Layout;

/** Finds what does not agree within one document. */
public final class FindingStage {
    public List<Finding> read(
            Layout layout,
            Header header,
            List<Citation> citations,
            List<Item> items,
            List<Allocation> allocations,
            List<Target> targets) {
        return List.of();
    }
}
