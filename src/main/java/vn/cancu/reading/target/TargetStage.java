package vn.cancu.reading.target;

import java.util.List;
import vn.cancu.document.Header;
import vn.cancu.document.Target;
import vn.cancu.reading.layout.Layout;

/** Finds the figures that are aimed at or reached. */
public final class TargetStage {
    public List<Target> read(Layout layout, Header header) {
        return List.of();
    }
}
