package vn.cancu.reading.citation;

import java.util.List;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Citation;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Layout;

/** Finds every mention of another document. */
public final class CitationStage {
    @SuppressWarnings("UnusedVariable") // read once the mentions are
    private final Catalogue catalogue;

    public CitationStage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Citation> read(Layout layout, Header header) {
        return List.of();
    }
}
