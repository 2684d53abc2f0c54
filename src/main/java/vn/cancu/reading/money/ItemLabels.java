package vn.cancu.reading.money;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.cancu.text.Folding;

/** The labels of items as tables shorten them: "DA4", "TDA 1", "Dự án thành phần số 4". */
final class ItemLabels {
    private static final int LONGEST = 200;
    private static final Pattern SUBPROJECT = Pattern.compile("\\btda ?(?:so )?(?=\\d)");
    private static final Pattern PROJECT = Pattern.compile("\\b(?:da|du an(?: thanh phan)?) ?(?:so )?(?=\\d)");
    private static final Pattern PROJECT_LABEL = Pattern.compile("(?<!tieu )\\bdu an \\d+");
    private static final Pattern ANY =
            Pattern.compile("^(?:tieu du an|du an|noi dung(?: thanh phan)?) (?:so )?(?:\\d|[ivx]+(?![a-z]))");

    private static final Pattern CONTENT =
            Pattern.compile("(?:^|[a-z0-9] )noi dung(?: thanh phan)? (?:so )?(?:\\d|[ivx]+(?![a-z]))");

    private static final List<String> PROGRAMMES = List.of("chuong trinh ", "ctmtqg", "ct mtqg");

    private ItemLabels() {}

    /** Folded, with every label written out. */
    static String spelled(String words) {
        String folded = Folding.fold(words.substring(0, Math.min(LONGEST, words.length())));
        String subprojects = SUBPROJECT.matcher(folded).replaceAll("tieu du an ");
        return PROJECT.matcher(subprojects).replaceAll("du an ");
    }

    /** Whether spelled words begin with a label. */
    static boolean opens(String spelled) {
        return ANY.matcher(spelled).find();
    }

    /** Whether spelled words begin as the name of a programme does. */
    static boolean opensProgramme(String spelled) {
        return PROGRAMMES.stream().anyMatch(spelled::startsWith);
    }

    /** Whether spelled words name a content of a project by its number: its money is not the project's. */
    static boolean nameContent(String spelled) {
        return CONTENT.matcher(spelled).find();
    }

    /** Whether spelled words name more than one project: "Dự án 1, Dự án 4". */
    static boolean areSeveral(String spelled) {
        return PROJECT_LABEL
                        .matcher(spelled)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }
}
