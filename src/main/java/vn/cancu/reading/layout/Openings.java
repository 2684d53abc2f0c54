package vn.cancu.reading.layout;

import java.util.List;
import vn.cancu.text.Folding;

/** Words that begin a new paragraph even where the line above is not closed. */
final class Openings {
    private static final List<String> FOLDED = List.of(
            "can cu ",
            "theo de nghi",
            "xet de nghi",
            "xet to trinh",
            "thuc hien ",
            "noi nhan",
            "kinh gui",
            "quyet dinh:",
            "quyet nghi:",
            "tm. ",
            "kt. ",
            "so:",
            "cong hoa xa hoi",
            "doc lap");

    private Openings() {}

    static boolean isOpening(String text) {
        String folded = Folding.fold(text.substring(0, Math.min(text.length(), 16)));
        for (String opening : FOLDED) {
            if (folded.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }
}
