package vn.cancu.reading.finding;

import java.util.List;
import vn.cancu.document.Finding;

/** One sort of thing that may not agree in a document. */
@FunctionalInterface
interface Finder {
    void find(Matter matter, List<Finding> findings);
}
