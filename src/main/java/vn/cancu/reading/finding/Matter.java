package vn.cancu.reading.finding;

import java.util.List;
import vn.cancu.document.Citation;
import vn.cancu.document.Duty;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.Target;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.money.PlanMoney;

/** Everything that was read of one document, for the finders. */
record Matter(
        Layout layout,
        Header header,
        List<Citation> citations,
        List<Item> items,
        PlanMoney money,
        List<Target> targets,
        List<Duty> duties) {
    Matter {
        citations = List.copyOf(citations);
        items = List.copyOf(items);
        targets = List.copyOf(targets);
        duties = List.copyOf(duties);
    }
}
