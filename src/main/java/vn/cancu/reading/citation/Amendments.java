package vn.cancu.reading.citation;

import java.util.List;
import vn.cancu.document.Amendment;
import vn.cancu.document.Citation;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Layout;

/** Pairs the documents of which the text says that one changes the other. */
public final class Amendments {
    private Amendments() {}

    public static List<Amendment> of(Layout layout, Header header, List<Citation> citations) {
        return List.of();
    }
}
