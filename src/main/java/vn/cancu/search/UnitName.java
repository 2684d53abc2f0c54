package vn.cancu.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cancu.text.Folding;

/**
 * A unit's name in the forms that people ask for it by: "Ủy ban nhân dân xã Y Tịch" is also "UBND xã Y Tịch", "xã Y Tịch" and "Y Tịch".
 */
final class UnitName {
    private static final List<List<String>> BODIES =
            List.of(List.of("uy ban nhan dan ", "ubnd "), List.of("hoi dong nhan dan ", "hdnd "));
    private static final List<String> LEVELS =
            List.of("xa ", "phuong ", "thi tran ", "huyen ", "quan ", "thi xa ", "thanh pho ", "tinh ", "dac khu ");

    private UnitName() {}

    /** Folded forms, the whole name first. */
    static Set<String> forms(String name) {
        String key = Folding.key(name);
        Set<String> forms = new LinkedHashSet<>(List.of(key));
        String rest = key;
        for (List<String> body : BODIES) {
            for (String form : body) {
                if (key.startsWith(form)) {
                    rest = key.substring(form.length());
                    forms.add(body.getLast() + rest);
                    forms.add(rest);
                }
            }
        }
        for (String level : LEVELS) {
            if (rest.startsWith(level) && rest.length() > level.length()) {
                forms.add(rest.substring(level.length()));
            }
        }
        return forms;
    }

    /** The form that a name asked for is looked up by: who asks for the people's committee of a place asks for the place. */
    static String asked(String name) {
        String key = Folding.key(name);
        for (String committee : BODIES.getFirst()) {
            if (key.startsWith(committee) && key.length() > committee.length()) {
                return key.substring(committee.length());
            }
        }
        return key;
    }
}
