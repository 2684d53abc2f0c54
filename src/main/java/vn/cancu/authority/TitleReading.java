package vn.cancu.authority;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;

/**
 * What the words of a title (trích yếu) say that a document does, and for which period.
 *
 * <p>Patterns are for folded titles: letters and digits, one blank between words.
 */
final class TitleReading {
    private static final Pattern APPROVES = Pattern.compile(
            "\\bphe duyet (?:[a-z]+ ){0,3}?(?:chuong trinh|chu truong|de an|du an|ke hoach|quy hoach|danh muc)\\b");
    private static final Pattern GOVERNS = Pattern.compile(
            "(?<!theo )(?<!cac )\\bquy dinh\\b|\\bban hanh (?:quy che|bo tieu chi|tieu chi|dinh muc|nguyen tac)\\b|\\bquy che\\b|\\bnguyen tac tieu chi\\b");
    private static final Pattern ALLOCATES = Pattern.compile(
            "\\bphan bo\\b|\\bphan khai\\b|\\bbo sung (?:kinh phi|von|du toan)\\b|\\b(?:giao|cap) (?:[a-z0-9]+ ){0,12}?(?:von|du toan|kinh phi|ngan sach)\\b|\\bdu toan (?:thu |chi )*ngan sach\\b");
    private static final Pattern NORM = Pattern.compile("\\bdinh muc (?:phan bo|chi|giao)\\b");
    private static final Pattern ASSIGNS =
            Pattern.compile("\\bgiao (?:cac )?(?:chi tieu|muc tieu|nhiem vu|ke hoach)\\b|\\bphan cong\\b");
    private static final Pattern ESTABLISHES = Pattern.compile("\\bthanh lap\\b|\\bkien toan\\b");
    private static final Pattern GUIDES = Pattern.compile("\\bhuong dan\\b");
    /** A decision by which a plan is issued is that plan; behind other words it is what the citing text itself issues. */
    private static final Pattern PLANS = Pattern.compile("^(?:ve viec |v v )?ban hanh (?:ke hoach|chuong trinh)\\b");

    private static final Pattern CHANGES = Pattern.compile("\\bsua doi\\b|\\bbo sung mot so\\b");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:giai doan|thoi ky|nam|ke hoach 5 nam)(?: [iv]+| 1| 2)?(?: tu)?(?: nam)? ((?:19|20)\\d\\d)"
                    + "(?: (?:den|den nam|va nam) ((?:19|20)\\d\\d)| ((?:19|20)\\d\\d))?\\b");
    private static final Pattern DATE =
            Pattern.compile("\\bngay \\d{1,2} (?:thang )?\\d{1,2} (?:nam )?(?:19|20)\\d\\d\\b");

    private static final Pattern LAW_OF_YEAR =
            Pattern.compile("\\b(?:luat|bo luat|phap lenh|hien phap)(?: [a-z]+){0,12}? nam (?:19|20)\\d\\d\\b");

    /** What is made until it is changed, whatever year its name holds. */
    private static final Set<String> NO_PERIOD = Set.of("hien phap", "luat", "bo luat", "phap lenh");

    private TitleReading() {}

    /**
     * What the document does for what rests on it.
     *
     * @param title as the citing words or the document itself give it; null where neither does
     * @param type "Kế hoạch", null where unknown
     */
    static Set<Function> functions(@Nullable String title, @Nullable String type) {
        Set<Function> found = EnumSet.noneOf(Function.class);
        if ("Kế hoạch".equals(type) || "Chương trình".equals(type)) {
            found.add(Function.PLANS);
        }
        if (title == null) {
            return found;
        }
        String words = Folding.key(title);
        add(found, Function.PLANS, PLANS, words);
        add(found, Function.APPROVES, APPROVES, words);
        add(found, Function.GOVERNS, GOVERNS, words);
        add(found, Function.ALLOCATES, ALLOCATES, words);
        add(found, Function.ASSIGNS, ASSIGNS, words);
        add(found, Function.ESTABLISHES, ESTABLISHES, words);
        add(found, Function.GUIDES, GUIDES, words);
        if (found.contains(Function.ESTABLISHES)) {
            // "thành lập Ban chỉ đạo … phân bổ …": what the board is for is not what the document does.
            found.retainAll(EnumSet.of(Function.ESTABLISHES, Function.ASSIGNS));
        }
        return found;
    }

    private static void add(Set<Function> found, Function function, Pattern pattern, String words) {
        if (pattern.matcher(words).find()) {
            found.add(function);
        }
    }

    /**
     * Whether the title says that the document itself gives money. Who sets norms by which it is given ("Quy định … định mức phân bổ …
     * giai đoạn 2021-2025") gives none; who gives it and then names a rule ("phân bổ kinh phí … quy định tại Nghị định …") does.
     */
    static boolean grants(@Nullable String title, @Nullable String type) {
        if (title == null || !functions(title, type).contains(Function.ALLOCATES)) {
            return false;
        }
        String words = NORM.matcher(Folding.key(title)).replaceAll("dinh muc");
        Matcher allocates = ALLOCATES.matcher(words);
        Matcher governs = GOVERNS.matcher(words);
        return allocates.find() && !(governs.find() && governs.start() < allocates.start());
    }

    /** What tells whether a title grants and for which years, in a form that changes when it does. */
    static String grantingRules() {
        return String.join(
                "\n",
                ALLOCATES.pattern(),
                GOVERNS.pattern(),
                NORM.pattern(),
                ESTABLISHES.pattern(),
                PERIOD.pattern(),
                DATE.pattern(),
                LAW_OF_YEAR.pattern());
    }

    /** Whether the title says that the document changes another. */
    static boolean changesAnother(@Nullable String title) {
        return title != null && CHANGES.matcher(Folding.key(title)).find();
    }

    /**
     * The years for which a document was made.
     *
     * @param first "2021"; the same as {@code last} for one year
     * @param last "2025"
     */
    record Period(int first, int last) {
        /** "giai đoạn 2021-2025", "năm 2024" */
        String shown() {
            return first == last ? "năm " + last : "giai đoạn " + first + "-" + last;
        }
    }

    /**
     * The period for which the document was made ("giai đoạn 2021-2025", "năm 2024"); empty where the title names none. Years that
     * belong to a date are no period, and a law's year ("Luật Ngân sách nhà nước năm 2015") is part of its name.
     *
     * @param type "Quyết định", null where unknown
     */
    static Optional<Period> period(@Nullable String title, @Nullable String type) {
        if (title == null || (type != null && NO_PERIOD.contains(Folding.key(type)))) {
            return Optional.empty();
        }
        String words = DATE.matcher(Folding.key(title)).replaceAll(" ");
        Matcher matcher = PERIOD.matcher(LAW_OF_YEAR.matcher(words).replaceAll(" "));
        int first = 0;
        int last = 0;
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    int year = Integer.parseInt(matcher.group(group));
                    first = first == 0 ? year : Math.min(first, year);
                    last = Math.max(last, year);
                }
            }
        }
        return last == 0 ? Optional.empty() : Optional.of(new Period(first, last));
    }
}
