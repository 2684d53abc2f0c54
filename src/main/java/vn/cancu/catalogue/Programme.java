package vn.cancu.catalogue;

import java.util.List;
import vn.cancu.text.PartialDate;

/**
 * A national target programme (chương trình mục tiêu quốc gia).
 *
 * @param code by the number of the decision that approves it: 1719, 90, 263
 * @param title its name without "Chương trình mục tiêu quốc gia"
 * @param names other names under which plans print it
 * @param approval symbol of the decision that approves it
 * @param approvedOn its date
 * @param approvedBy its issuer
 * @param firstYear of its period
 * @param lastYear of its period
 * @param components parents before their parts
 * @param source where the row was taken from
 */
public record Programme(
        String code,
        String title,
        List<String> names,
        String approval,
        PartialDate approvedOn,
        String approvedBy,
        int firstYear,
        int lastYear,
        List<Component> components,
        String source) {
    public Programme {
        names = List.copyOf(names);
        components = List.copyOf(components);
    }
}
