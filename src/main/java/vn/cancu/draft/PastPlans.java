package vn.cancu.draft;

import java.util.Collection;
import java.util.List;
import vn.cancu.authority.AuthorityGraph.NamedDocument;
import vn.cancu.authority.DocumentCard;
import vn.cancu.identity.UnitLookup;
import vn.cancu.identity.UnitName;

/** What the collection holds of a unit's past plans; each method is one question. */
public interface PastPlans {
    /**
     * A past plan.
     *
     * @param issuer the unit that issued it; several places share a name
     */
    record Issued(DocumentCard plan, UnitName issuer) {}

    /**
     * Plans of a programme that the authorities of a place issued, newest first; where its name is shared, those of all places that bear it.
     *
     * @param most how many at most
     */
    List<Issued> of(UnitLookup unit, String programme, int most);

    /**
     * Documents of one year and programme by the authorities below the centre on whose documents these plans rest, by force and date, each
     * with the line that names it.
     *
     * @param plans keys, themselves left out
     * @param most how many at most
     */
    List<NamedDocument> ofYear(Collection<String> plans, String programme, int year, int most);
}
