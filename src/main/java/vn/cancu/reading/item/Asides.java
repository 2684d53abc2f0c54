package vn.cancu.reading.item;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.reading.money.MoneyScanner;
import vn.cancu.reading.money.MoneyToken;

/** Numbered lines below a component that tell what it got or who leads it, and are no part of it: "1.2. Được phân bổ 366 triệu đồng". */
final class Asides {
    private static final int WINDOW = 160;
    private static final int MOST_WORDS = 20;
    /** Whole words: "tử vong", "vay vốn" and "giao thông" are done, not paid. */
    private static final Pattern MONEY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?<!vay )von|kinh phi|ngan sach|du toan|giai ngan|phan bo"
                    + "|(?<!ban )giao(?! thong| duc| luu| dich| dat| rung| dien| khoan)|bo tri|thanh toan|duoc cap|so tien|nguon luc|da chi|tong so|kp|nsnn|nstw|nsdp"
                    + "|trung uong cap|trung uong ho tro|nha nuoc ho tro|tinh cap|huyen cap|duoc su dung|muc chi)(?![\\p{L}\\p{N}])");

    private static final Pattern OF_MONEY =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?<!vay )von|kinh phi|giai ngan)(?![\\p{L}\\p{N}])");
    /** Behind an amount that stands first: "0,17 tỷ đồng kế hoạch vốn năm 2024 đã được giải ngân". */
    private static final List<String> BEHIND =
            List.of("von", "kinh phi", "ngan sach", "duoc giao", "duoc cap", "bo tri", "tong so");

    /** What opens an amount that is said of money given, not of something done for it. */
    private static final Set<String> OPENS = Set.of("", "voi", "trong", "danh", "con", "toan", "so", "da", "duoc");

    private static final int LONGEST_OPENING = 14;
    /** First words of something done: what follows is a part of the component, whatever it costs. */
    private static final Set<String> DONE = Set.of(
            "ho", "xay", "sua", "cai", "nang", "mua", "to", "tap", "tuyen", "mo", "hoat", "noi", "duy", "lam", "dau",
            "cap", "day", "boi", "khao", "truyen", "phat", "bao");

    private Asides() {}

    /** Whether the paragraph, from {@code from}, opens with an amount that money words alone announce, or says who leads. */
    static boolean isAside(Paragraph paragraph, int from) {
        int end = Math.min(paragraph.text().length(), from + WINDOW);
        String folded = paragraph.folded().substring(from, end);
        int stop = folded.indexOf(". ");
        String sentence = stop < 0 ? folded : folded.substring(0, stop);
        if (sentence.contains("chu tri")
                || sentence.startsWith("thuc hien:")
                || sentence.contains("chiu trach nhiem chinh")
                || sentence.contains("lam dau moi")
                || sentence.startsWith("phan cong")
                || sentence.contains("duoc phan cong")
                || sentence.contains("don vi phan cong")) {
            return true;
        }
        boolean opens = sentence.stripTrailing().endsWith(":");
        if (sentence.contains("dvt") || sentence.contains("don vi tinh") || (opens && isOfMoney(sentence))) {
            return true;
        }
        List<MoneyToken> tokens = MoneyScanner.scan(paragraph.text().substring(from, end));
        if (tokens.isEmpty()) {
            return false;
        }
        String before = folded.substring(0, tokens.getFirst().start()).strip();
        String[] words = before.split(" +", -1);
        String behind = folded.substring(tokens.getFirst().end());
        boolean first = before.length() <= LONGEST_OPENING
                && OPENS.contains(words[0])
                && BEHIND.stream().anyMatch(behind::contains);
        return first
                || (words.length <= MOST_WORDS
                        && !DONE.contains(words[0])
                        && MONEY.matcher(before).find());
    }

    private static boolean isOfMoney(String words) {
        return OF_MONEY.matcher(words).find();
    }
}
