package vn.cancu.reading.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words around a figure that say what it is. All texts are folded. */
final class TargetCues {
    private static final List<String> STRONG = List.of(
            "phan dau",
            "dat ",
            "giam ",
            "con ",
            "tang ",
            "chiem",
            "duy tri",
            "ty le",
            "ti le",
            "len ",
            "gop phan",
            "chi tieu");
    private static final List<String> ACTION = List.of(
            "ho tro",
            "bo tri",
            "xay dung",
            "to chuc",
            "thanh lap",
            "dao tao",
            "giai quyet",
            " den ",
            "cho ",
            "giam",
            " con",
            "duoc",
            " la",
            "dat ",
            "trong moi",
            "mo ",
            "duy tri",
            "phan dau",
            "sua chua",
            "xay moi",
            "tong so",
            "nang cap",
            "tap huan",
            "toan ",
            "tang ",
            "voi ",
            "tham gia");
    private static final List<String> NORM = List.of(
            "dinh muc",
            "muc ho tro",
            "toi da",
            "khong qua",
            "lai suat",
            "vuot qua",
            "thieu tu",
            "thieu tren",
            "dieu kien ho tro",
            "thue suat",
            "muc vay",
            "muc luong",
            "muc phat",
            "ngay dau doi",
            "doi tuong ho tro",
            "tieu chuan ho tro",
            "doi tuong duoc");
    private static final List<String> REACHED = List.of(
            "hien nay",
            "hien tai",
            "hien co",
            "hien con",
            "hien dat",
            "hien moi",
            "dang dat",
            "moi dat",
            "ket qua dat duoc",
            " da ",
            " uoc ",
            "nam truoc",
            "thuc trang",
            "ket qua nam",
            "nam ngoai",
            "nam qua",
            "so voi muc",
            "so voi ket qua",
            "tu muc ");
    private static final List<String> AIMED = List.of(
            "phan dau",
            "ke hoach de",
            "ke hoach giao",
            "chi tieu giao",
            "chi tieu nam",
            "chi tieu den",
            "chi tieu la",
            "ke hoach nam",
            "muc tieu nam",
            "muc tieu den",
            "muc tieu la",
            "giu ");
    private static final List<String> CHANGE = List.of("giu", "xuong", "con ", "len ");

    private TargetCues() {}

    /** Whether nothing is named before the figure yet, at most when or that it is aimed at: "Chỉ tiêu năm 2024: 90% hộ …". */
    static boolean isLeadIn(String before) {
        if (before.length() > 60) {
            return false;
        }
        String bare = before.replaceAll(
                        "(?<![\\p{L}\\p{N}])(?:chi tieu|muc tieu|ket qua|phan dau|nam|den|cuoi|het|trong|dat|co)\\b|[^a-z]+",
                        " ")
                .strip();
        return before.strip().length() < 12 || bare.length() < 4;
    }

    static boolean isStrong(String before) {
        return holds(" " + before, STRONG);
    }

    static boolean isAction(String before) {
        return holds(" " + before, ACTION);
    }

    static boolean isNorm(String clause) {
        return holds(clause, NORM);
    }

    static boolean isReached(String before) {
        return holds(" " + before, REACHED);
    }

    static boolean isAimed(String before) {
        return holds(before, AIMED);
    }

    /** Whether the words between two figures say that the first becomes the second. */
    static boolean isChange(String between) {
        return holds(between, CHANGE) && between.indexOf(';') < 0 && between.indexOf(". ") < 0;
    }

    private static boolean holds(String text, List<String> cues) {
        for (String cue : cues) {
            if (text.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    private static final Pattern DAY = Pattern.compile("\\b\\d{1,2}/(20\\d\\d)\\b(?!/)");
    /** "so với năm 2024" measures from there, and "ngày 14/10/2021" behind a number is a document's: neither tells when a figure is reached. */
    private static final Pattern OTHER_YEAR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:so voi|cung ky|tang so voi|giam so voi) (?:cuoi |dau |cung ky |thang \\d{1,2}[/.]?|ket qua )*(?:nam )?20\\d\\d"
                    + "|[\\d/]*/[a-z&-]+,? ngay \\d{1,2}[/.-]\\d{1,2}[/.-]20\\d\\d|[\\d/]*/[a-z&-]+,? ngay \\d{1,2} thang \\d{1,2} nam 20\\d\\d)");

    /** A hostile sentence may hold thousands of figures: each looks no farther back than this. */
    private static final int LONGEST_LOOK = 300;

    private static final int LONGEST_SENTENCE = 800;

    /** The latest year that {@code text} tells in any way, as "tháng 12/2023" and "31/12/2023" do; null where it tells none. */
    static @Nullable Integer latestYearIn(String text) {
        String near = OTHER_YEAR
                .matcher(text.substring(Math.max(0, text.length() - LONGEST_LOOK)))
                .replaceAll(" ");
        Integer latest = yearIn(near);
        Matcher day = DAY.matcher(near);
        while (day.find()) {
            int year = Integer.parseInt(day.group(1));
            latest = latest == null || year > latest ? Integer.valueOf(year) : latest;
        }
        return latest;
    }

    /** The year of the last "năm 2024" in {@code text}; a period of years is none. */
    static @Nullable Integer yearIn(String text) {
        int at = text.lastIndexOf("nam 2");
        if (at < 0 || at + 8 > text.length() || (at + 8 < text.length() && "-/".indexOf(text.charAt(at + 8)) >= 0)) {
            return null;
        }
        for (int i = at + 4; i < at + 8; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return null;
            }
        }
        return Integer.valueOf(text.substring(at + 4, at + 8));
    }

    /** Looked for as far as a sentence of a plan goes: a hostile one may hold thousands of figures. */
    static int sentenceStart(String text, int at) {
        int farthest = Math.max(0, at - LONGEST_SENTENCE);
        for (int i = at - 1; i > farthest; i--) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) == '.') {
                return i + 1;
            }
        }
        return farthest;
    }

    /** Behind the last ; : or comma before {@code at}, not before {@code floor}. A colon closes the words that name what is measured. */
    static int clauseStart(String text, int at, int floor) {
        for (int i = at - 1; i > floor; i--) {
            char c = text.charAt(i);
            if (c == ';'
                    || c == '('
                    || (c == ','
                            && i + 1 < text.length()
                            && text.charAt(i + 1) == ' '
                            && (at - i > 18 || at - i <= 2))) {
                return i + 1;
            }
        }
        return floor;
    }

    static int clauseEnd(String text, int from) {
        int end = Math.min(text.length(), from + 160);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == ',') && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (c == ';' || stop || c == ')') {
                return i;
            }
        }
        return end;
    }
}
