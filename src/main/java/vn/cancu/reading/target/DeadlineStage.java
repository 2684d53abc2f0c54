package vn.cancu.reading.target;

import java.util.List;
import vn.cancu.document.Citation;
import vn.cancu.document.Deadline;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Layout;

/** Finds what is due, and when. */
public final class DeadlineStage {
    /**
     * In reading order.
     *
     * @param citations so that the date of a cited document is not taken for one
     */
    public List<Deadline> read(Layout layout, Header header, List<Citation> citations) {
        return List.of();
    }
}
