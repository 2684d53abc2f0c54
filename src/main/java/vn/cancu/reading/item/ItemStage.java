package vn.cancu.reading.item;

import java.util.List;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Layout;

/** Finds the components of the programmes that are structural items of the plan. */
public final class ItemStage {
    @SuppressWarnings("UnusedVariable") // read once the items are
    private final Catalogue catalogue;

    public ItemStage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Parents before their parts. */
    public List<Item> read(Layout layout, Header header) {
        return List.of();
    }
}
