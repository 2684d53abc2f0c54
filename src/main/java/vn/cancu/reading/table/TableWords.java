package vn.cancu.reading.table;

import java.util.List;
import vn.cancu.text.Folding;

/** Words of tables that more than one reader looks for. */
public final class TableWords {
    /** Above the columns that number the rows. */
    private static final List<String> NUMBER_HEADS = List.of("stt", "tt", "so tt", "so thu tu", "s tt");

    /** How a row is named that is the sum of others. */
    private static final List<String> TOTALS = List.of("tong cong", "tong so", "tong", "cong");

    private static final List<String> SOME = List.of("trong do", "tr do", "tr.do");
    private static final int LONGEST_TOTAL = 60;
    private static final int LONGEST_NUMBER_HEAD = 14;

    private TableWords() {}

    static boolean headsNumbers(String cell) {
        return cell.length() < LONGEST_NUMBER_HEAD
                && NUMBER_HEADS.contains(Folding.fold(cell).replace(".", "").strip());
    }

    /** "Tổng cộng", "Cộng (I + II)", "TỔNG SỐ TOÀN TỈNH": nothing behind the word but what it is the sum of. */
    static boolean isTotal(String name) {
        if (name.length() > LONGEST_TOTAL) {
            return false;
        }
        String folded = Folding.fold(name);
        int bracket = folded.indexOf('(');
        String words = (bracket < 0 ? folded : folded.substring(0, bracket))
                .replace(":", "")
                .strip();
        for (String total : TOTALS) {
            if (words.equals(total) || words.startsWith(total + " toan ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say that they are of some of what stands above or beside them: "Trong đó". */
    public static boolean tellsSome(String name) {
        String folded = Folding.fold(name);
        return SOME.stream().anyMatch(folded::contains);
    }

    static boolean opensSome(String name) {
        String folded = Folding.fold(name.substring(0, Math.min(name.length(), 16)));
        return SOME.stream().anyMatch(folded::startsWith);
    }
}
