package vn.cancu.graph;

import java.util.HashMap;
import java.util.Map;
import vn.cancu.document.Evidence;

/** Ids of one document's facts: key, line and start; a second fact of the same kind at the same place gets an ordinal. */
final class Ids {
    private final String document;
    private final Map<String, Integer> taken = new HashMap<>();

    Ids(String document) {
        this.document = document;
    }

    String of(String label, Evidence evidence) {
        return of(label, evidence.line() + ":" + evidence.start());
    }

    String of(String label, String place) {
        int count = taken.merge(label + " " + place, 1, Integer::sum);
        return document + "#" + place + (count == 1 ? "" : "." + count);
    }
}
