package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cancu.document.Amendment;
import vn.cancu.document.Citation;
import vn.cancu.document.Citation.Role;
import vn.cancu.document.Header;

/** Pairs the documents of which the text says that one changes the other. */
final class Amendments {
    private Amendments() {}

    /** Each pair once, where it is said first; only documents with a symbol can be paired. */
    static List<Amendment> of(Header header, List<Found> found) {
        List<Amendment> amendments = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Found row : found) {
            Citation citation = row.citation();
            String counterpart = row.counterpart() < 0
                    ? header.symbol()
                    : found.get(row.counterpart()).citation().symbol();
            boolean amending = citation.role() == Role.AMENDING;
            if (citation.symbol() == null
                    || counterpart == null
                    || citation.self()
                    || !(amending || citation.role() == Role.AMENDED)) {
                continue;
            }
            String changes = amending ? citation.symbol() : counterpart;
            String changed = amending ? counterpart : citation.symbol();
            if (!changes.equals(changed) && seen.add(changes + " " + changed)) {
                amendments.add(
                        new Amendment(changes, changed, citation.evidence().line()));
            }
        }
        return amendments;
    }
}
