package vn.cancu.reading.duty;

import java.util.List;
import vn.cancu.document.Duty;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Layout;

/** Finds who is to do what. */
public final class DutyStage {
    public List<Duty> read(Layout layout, Header header, List<Item> items) {
        return List.of();
    }
}
