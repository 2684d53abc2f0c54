package vn.cancu.catalogue;

import java.util.List;
import vn.cancu.text.PartialDate;

/**
 * One edition of a law, code or ordinance: of laws that follow each other under one name, all are listed, so that the name alone can be
 * told by the day on which it is cited.
 *
 * @param names the name, and short forms by which it is cited as well: "Luật Ngân sách nhà nước", "Luật NSNN"
 * @param symbol "83/2015/QH13"
 * @param date when it was passed
 * @param inForce the day from which it applies
 * @param source where the row was taken from
 */
public record LawEdition(List<String> names, String symbol, PartialDate date, PartialDate inForce, String source) {
    public LawEdition {
        names = List.copyOf(names);
    }

    /** "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp". */
    public String type() {
        String name = names.getFirst();
        for (String type : List.of("Bộ luật", "Pháp lệnh", "Hiến pháp")) {
            if (name.startsWith(type)) {
                return type;
            }
        }
        return "Luật";
    }

    /** Who passed it: "Quốc hội", of an ordinance its Standing Committee. */
    public String issuer() {
        return type().equals("Pháp lệnh") ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội";
    }
}
