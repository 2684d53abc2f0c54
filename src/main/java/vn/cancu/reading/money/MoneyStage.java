package vn.cancu.reading.money;

import java.util.List;
import vn.cancu.document.Allocation;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Layout;

/** Finds every amount of money, and what it is for. */
public final class MoneyStage {
    public List<Allocation> read(Layout layout, Header header, List<Item> items) {
        return List.of();
    }
}
