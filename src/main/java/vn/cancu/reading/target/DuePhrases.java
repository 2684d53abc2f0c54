package vn.cancu.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.PartialDate;

/**
 * Phrases that say when something is due, in folded text.
 *
 * <p>By a date: "trước ngày 15/10/2024", "chậm nhất ngày …", "xong trong tháng 12/2025", "trong quý I năm 2024", "kéo dài đến năm 2024".
 * By a label: "Thời gian thực hiện: Năm 2024". Again and again: "báo cáo … 6 tháng và cuối năm", "hằng tháng báo cáo", "(2 năm/lần)".
 * Every pattern is bounded, so that reading is linear.
 */
final class DuePhrases {
    private static final String DATE =
            "(?:(?:ngay )?(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2})(?: ?[/.-] ?(?<y>\\d{4}))?(?![\\d/])"
                    + "|ngay (?<d2>\\d{1,2}) thang (?<m2>\\d{1,2})(?: nam (?<y2>\\d{4}))?"
                    + "|thang (?<m3>\\d{1,2})(?:[/-]| nam )(?<y3>\\d{4})"
                    + "|qu[iy] (?<q>iv|i{1,3}|[1-4])(?:[/-]| nam | )(?<qy>\\d{4})"
                    + "|nam (?<y4>\\d{4})(?![-/\\d]| ?- ?\\d))";
    private static final Pattern ANY = Pattern.compile(DATE);
    private static final Pattern DUE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:truoc|(?:cham|muon|tre) nhat(?: la)?(?: den| trong| vao)?|khong (?:muon|qua|cham)(?: hon)?|han (?:chot|cuoi|cuoi cung)(?: la| den| vao)?|han (?:den|la)|xong(?: truoc| trong)?|hoan thanh(?: xong)?(?: truoc| trong| vao)|trong|vao|den(?: het)?|keo dai[a-z ]{0,30} (?:trong|den het|den|sang))"
                    + " (?:het )?" + DATE);
    private static final List<String> DUE_OPENINGS = List.of(
            "truoc ",
            "cham nhat",
            "muon nhat",
            "tre nhat",
            "khong muon",
            "khong qua",
            "khong cham",
            "han c",
            "han den",
            "han la",
            "xong ",
            "hoan thanh",
            "trong qu",
            "trong thang",
            "vao ",
            "den ",
            "keo dai",
            "trong nam");
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[-+.;(] ?)\\d{0,2}\\.? ?(?:thoi gian|thoi han|tien do|thoi diem|han(?: chot| cuoi)?)(?: (?:thuc hien|hoan thanh|trien khai|to chuc|ket thuc|va|tien do|bao cao|nop|gui|nhan|dang ky|tiep nhan|ho so|danh sach|de nghi|thanh toan|quyet toan|giai ngan|ket qua|so lieu|phieu|ban giao|nghiem thu|cuoi|cung|cua|cac|thon|don vi)){0,6} ?:");
    private static final Pattern AGAIN = Pattern.compile(
            "\\d{1,2} (?:ngay|tuan|thang|quy|nam) ?/ ?(?:1 |01 )?lan|\\d{1,2} lan ?/ ?(?:ngay|tuan|thang|quy|nam)\\b"
                    + "|(?<![\\p{L}\\p{N}])hang (?:tuan|thang|quy|nam)\\b|(?<![\\p{L}\\p{N}])0?6 thang(?:,? (?:va )?(?:cuoi nam|hang nam|ca nam|mot nam|1 nam|nam))?"
                    + "|(?<![\\p{L}\\p{N}])dinh ky (?:\\d{1,2} )?(?:thang|quy|nam|tuan)\\b");
    private static final Pattern REPORT = Pattern.compile(
            "(?<![\\p{L}\\p{N}])bao cao|so ket|tong ket|(?<![\\p{L}\\p{N}])hop\\b|giao ban|dinh ky to chuc|(?<![\\p{L}\\p{N}])gui\\b");
    private static final Pattern ACTION = Pattern.compile(
            "bao cao|hoan thanh|(?<![\\p{L}\\p{N}])gui\\b|dang ky|(?<![\\p{L}\\p{N}])trinh\\b|(?<![\\p{L}\\p{N}])xong\\b|(?<![\\p{L}\\p{N}])nop\\b|to chuc|xay dung|ban hanh|trien khai|giai ngan|phan dau|tong hop|cong bo|phe duyet|thuc hien|keo dai|(?<![\\p{L}\\p{N}])lap\\b");
    private static final Pattern NOT_AGAIN = Pattern.compile(
            "ke tu|trong vong|thoi han|du toan|ke hoach bo|ngan sach (?:nha nuoc )?hang nam|ke hoach (?:[a-z]+ ){0,4}hang nam|ban hanh hang nam");
    private static final Pattern PAST =
            Pattern.compile("tinh den|da duoc|co hieu luc|(?<![\\p{L}\\p{N}])da \\b|ke tu ngay|truoc khi");

    private static final Pattern OWED =
            Pattern.compile("bao cao|hoan thanh|(?<![\\p{L}\\p{N}])gui\\b|dang ky|(?<![\\p{L}\\p{N}])nop\\b");

    private DuePhrases() {}

    /**
     * A phrase found.
     *
     * @param clause where the clause begins that it stands in
     * @param start of the phrase
     * @param end behind it
     * @param date ISO as far as printed, a quarter {@code 2024-Q1}, null for a periodic one
     */
    record Found(int clause, int start, int end, @Nullable String date) {}

    /** A cheap look: whether a closer one is worth it. */
    static boolean mayHold(String folded) {
        return folded.contains("truoc ")
                || folded.contains("han ")
                || folded.contains("nhat ")
                || folded.contains("khong ")
                || folded.contains("thoi gian")
                || folded.contains("thoi han")
                || folded.contains("tien do")
                || folded.contains("cham nhat")
                || folded.contains("trong quy ")
                || folded.contains("thang")
                || folded.contains("lan")
                || folded.contains("hang ")
                || folded.contains("keo dai")
                || folded.contains("hoan thanh")
                || folded.contains("xong ")
                || folded.contains("quy ");
    }

    /** @param norms whether the text holds legal norms, where a date more often parts old cases from new than tells when something is due */
    static List<Found> in(String folded, boolean norms) {
        List<Found> found = new ArrayList<>();
        Optional<Found> labelled = label(folded);
        if (labelled.isPresent()) {
            found.add(labelled.get());
            return found;
        }
        int start = 0;
        while (start < folded.length()) {
            int end = sentenceEnd(folded, start);
            sentence(folded, start, end, norms, found);
            start = end;
        }
        return found;
    }

    private static int sentenceEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ') && i > from + 1) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static Optional<Found> label(String folded) {
        Matcher label = LABEL.matcher(folded).region(0, Math.min(folded.length(), 90));
        if (!label.find()) {
            return Optional.empty();
        }
        int end = Math.min(folded.length(), label.end() + 120);
        Matcher date = ANY.matcher(folded).region(label.end(), end);
        String iso = null;
        int behind = label.end();
        while (date.find()) {
            String read = iso(date);
            iso = read == null ? iso : read;
            behind = date.end();
        }
        if (iso == null) {
            Matcher again = AGAIN.matcher(folded).region(label.end(), end);
            if (!again.find()) {
                return Optional.empty();
            }
            behind = again.end();
        }
        if (isOnlyStart(folded, label.end(), behind)) {
            return Optional.empty();
        }
        int start = label.start();
        while (!Character.isLetter(folded.charAt(start))) {
            start++;
        }
        return Optional.of(new Found(start, start, behind, iso));
    }

    /** "Từ 01/7/2025" tells when it begins. */
    private static boolean isOnlyStart(String folded, int from, int to) {
        String value = folded.substring(from, to).strip();
        return value.startsWith("theo ") || (value.startsWith("tu ") && !value.contains(" den "));
    }

    private static void sentence(String folded, int start, int end, boolean norms, List<Found> found) {
        boolean figures = hasFigure(folded, start, end);
        String words = folded.substring(start, end);
        if (!figures && !words.contains("hang ") && !words.contains("dinh ky")) {
            return;
        }
        int before = found.size();
        if (figures && hasDue(words) && ACTION.matcher(words).find()) {
            due(words, start, norms, found);
        }
        if (found.size() == before && !norms) {
            again(words, start, found);
        }
    }

    private static boolean hasFigure(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDue(String words) {
        for (String opening : DUE_OPENINGS) {
            if (words.contains(opening)) {
                return true;
            }
        }
        return false;
    }

    private static void due(String words, int start, boolean norms, List<Found> found) {
        Matcher due = DUE.matcher(words);
        while (due.find()) {
            String clause = words.substring(clauseStart(words, due.start()), due.end());
            String iso = iso(due);
            boolean weak = isWeak(due.group());
            if ((isPast(clause) && !due.group().startsWith("keo dai"))
                    || (weak && !isFirm(due, clause))
                    || (norms && !OWED.matcher(clause).find())) {
                continue;
            }
            String behind = words.substring(due.end(), Math.min(words.length(), due.end() + 40));
            boolean yearly = due.group("y") == null && due.group("y2") == null && iso == null;
            if (yearly && !behind.contains("hang nam") && !clause.contains("hang nam") && !clause.contains("dinh ky")) {
                continue;
            }
            found.add(new Found(start + clauseStart(words, due.start()), start + due.start(), start + due.end(), iso));
        }
    }

    /** Only near words count: a clause may begin with what was done. */
    private static boolean isPast(String clause) {
        return PAST.matcher(clause.substring(Math.max(0, clause.length() - 90))).find();
    }

    /** "trong", "vào", "đến" before a mere year tell a time more often than a deadline. */
    private static boolean isWeak(String phrase) {
        return phrase.startsWith("truoc nam")
                || phrase.startsWith("trong ")
                || phrase.startsWith("vao ")
                || phrase.startsWith("den ");
    }

    private static boolean isFirm(Matcher due, String clause) {
        if (due.group("q") != null || due.group("y3") != null) {
            return true;
        }
        boolean whole = due.group("d") != null || due.group("d2") != null;
        return (whole && clause.contains("den") && (clause.contains("hoan thanh") || clause.contains("xong")))
                || (due.group("y4") != null && clause.contains("keo dai"));
    }

    private static void again(String words, int start, List<Found> found) {
        Matcher again = AGAIN.matcher(words);
        while (again.find()) {
            int from = clauseStart(words, again.start());
            int to = words.indexOf(';', again.end());
            String clause = words.substring(from, to < 0 ? words.length() : to);
            boolean often = again.group().contains("lan");
            boolean said = often
                    ? clause.contains("dinh ky") || REPORT.matcher(clause).find()
                    : REPORT.matcher(clause).find();
            if (said && !NOT_AGAIN.matcher(clause).find()) {
                found.add(new Found(start + from, start + again.start(), start + again.end(), null));
                return;
            }
        }
    }

    private static int clauseStart(String words, int at) {
        int from = Math.max(words.lastIndexOf(';', at), words.lastIndexOf(':', at));
        return from < 0 ? 0 : from + 1;
    }

    private static @Nullable String iso(Matcher date) {
        if (date.group("q") != null) {
            return date.group("qy") + "-Q" + quarter(date.group("q"));
        }
        if (date.group("y4") != null) {
            return date.group("y4");
        }
        if (date.group("y3") != null) {
            return dated(date.group("y3"), date.group("m3"), null);
        }
        String year = date.group("y") != null ? date.group("y") : date.group("y2");
        if (year == null) {
            return null;
        }
        boolean slashed = date.group("d") != null;
        return dated(year, date.group(slashed ? "m" : "m2"), date.group(slashed ? "d" : "d2"));
    }

    private static @Nullable String dated(String year, String month, @Nullable String day) {
        return PartialDate.of(Integer.parseInt(year), Integer.valueOf(month), day == null ? null : Integer.valueOf(day))
                .map(PartialDate::toString)
                .orElse(null);
    }

    private static int quarter(String printed) {
        return switch (printed) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
