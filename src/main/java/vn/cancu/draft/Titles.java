package vn.cancu.draft;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cancu.catalogue.Table;
import vn.cancu.text.Folding;

/**
 * Whether two prints of a title (trích yếu) can be one document's: by the words that tell titles apart.
 *
 * <p>Titles are shortened and reworded when they are cited, so a shorter one agrees where most of its words stand in the longer.
 */
final class Titles {
    /** Words of every title of this field; they tell none from another. */
    private static final Set<String> COMMON =
            Set.of(("ve viec va cua cac cho trong tren theo tai voi de den tu nam ngay thang giai doan ban hanh phe "
                            + "duyet thuc hien trien khai ke hoach quyet dinh nghi quy chuong trinh muc tieu quoc gia dia tinh "
                            + "huyen xa thanh pho mot so dieu i ii v doi nhung noi dung phat kinh te hoi nham duoc viet uy "
                            + "nhan dan hdnd ubnd dong chinh phu thu tuong cong tac")
                    .split(" ", -1));

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Fewer words than these say too little. */
    private static final int FEWEST = 2;

    private final Map<String, String> abbreviations = new LinkedHashMap<>();

    Titles() {
        for (Map<String, String> row : Table.rows("abbreviations.csv")) {
            Rules.Cells cells = new Rules.Cells("abbreviations.csv", row);
            abbreviations.put(" " + Folding.key(cells.get("short")) + " ", " " + Folding.key(cells.get("long")) + " ");
        }
    }

    /** How two titles compare. */
    enum Agreement {
        /** The words of the shorter one stand in the longer. */
        SAME,
        /** Too few words, or too near to call. */
        UNSURE,
        /** They speak of different things, or of different years. */
        OTHER
    }

    Agreement compare(String printed, String known) {
        Set<String> a = words(printed);
        Set<String> b = words(known);
        if (a.size() < FEWEST || b.size() < FEWEST) {
            return Agreement.UNSURE;
        }
        long both = a.stream().filter(b::contains).count();
        double share = (double) both / Math.min(a.size(), b.size());
        if (share < 0.4) {
            return Agreement.OTHER;
        }
        if (share < 0.75) {
            return Agreement.UNSURE;
        }
        Set<String> yearsA = years(printed);
        Set<String> yearsB = years(known);
        boolean other =
                !yearsA.isEmpty() && !yearsB.isEmpty() && !yearsB.containsAll(yearsA) && !yearsA.containsAll(yearsB);
        return other ? Agreement.OTHER : Agreement.SAME;
    }

    private Set<String> words(String title) {
        String key = " " + Folding.key(title) + " ";
        for (Map.Entry<String, String> each : abbreviations.entrySet()) {
            key = key.replace(each.getKey(), each.getValue());
        }
        Set<String> words = new LinkedHashSet<>();
        for (String word : key.strip().split(" ", -1)) {
            if (!COMMON.contains(word) && !word.isEmpty() && !Character.isDigit(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    private static Set<String> years(String title) {
        Set<String> years = new LinkedHashSet<>();
        YEAR.matcher(withoutDates(title)).results().forEach(year -> years.add(year.group()));
        return years;
    }

    /** "của Nghị định số 27/2022/NĐ-CP ngày 19/4/2022": years of other documents are none of this title's. */
    private static String withoutDates(String title) {
        return Folding.fold(title)
                .replaceAll(
                        "\\d{1,5}/(?:19|20)\\d\\d/\\S+|ngay\\s*\\d{1,2}(?: thang |[/-])\\d{1,2}(?: nam |[/-])\\d{4}",
                        " ");
    }
}
