package vn.cancu.reading.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.cancu.text.Span;

/**
 * Reads the name of an authority at one place of a text: "UBND huyện Võ Nhai", "Bộ trưởng Bộ Tài chính", "Ban Thường vụ Tỉnh ủy".
 *
 * <p>Vietnamese does not mark where a name ends, so it is read word by word until a word that begins a title ("về việc", "quy định",
 * "phê duyệt"), a mark of punctuation or a verb. Never longer than {@value #MOST_WORDS} words.
 */
public final class UnitReader {
    private static final int MOST_WORDS = 16;

    /** Names that are whole by themselves; the longer before those that begin them. */
    private static final List<String> WHOLE = List.of(
            "thu tuong chinh phu",
            "phu thu tuong",
            "chinh phu",
            "uy ban thuong vu quoc hoi",
            "quoc hoi",
            "bo chinh tri",
            "ban bi thu trung uong dang",
            "ban bi thu",
            "hoi dong bo truong",
            "chu tich nuoc",
            "trung uong dang",
            "lien bo");

    /** First words of the names of authorities. */
    private static final List<String> HEADS = List.of(
            "ubnd",
            "uy ban",
            "hdnd",
            "hoi dong",
            "bo truong",
            "bo",
            "so",
            "giam doc",
            "chu tich",
            "pho chu tich",
            "ban",
            "tinh uy",
            "thanh uy",
            "huyen uy",
            "quan uy",
            "dang uy",
            "thi uy",
            "thuong truc",
            "thuong vu",
            "tong cuc",
            "cuc",
            "van phong",
            "thanh tra",
            "tong thanh tra",
            "kiem toan",
            "bao hiem",
            "ngan hang",
            "thong doc",
            "toa an",
            "vien",
            "lien so",
            "cong ty",
            "tong cong ty",
            "tap doan",
            "hoi",
            "phong",
            "chu nhiem",
            "tong giam doc",
            "tong lien doan",
            "lien doan",
            "mat tran",
            "ub",
            "doan",
            "cong an",
            "bo tu lenh",
            "bo chi huy",
            "kho bac",
            "thue",
            "truong",
            "dai hoc",
            "trung tam",
            "doanh nghiep",
            "lien minh",
            "hiep hoi",
            "chi cuc",
            "vu",
            "nha",
            "quy",
            "hat",
            "tram",
            "xa",
            "chanh van phong",
            "thu truong");

    private static final Set<String> PEOPLES = Set.of("ubnd", "hdnd", "ub", "uy ban nhan dan", "hoi dong nhan dan");
    private static final List<String> LEVELS =
            List.of("thanh pho", "thi xa", "thi tran", "dac khu", "tinh", "huyen", "quan", "xa", "phuong", "tp.", "tp");

    /** Two words that begin a title or end a name whatever their case. */
    private static final Set<String> TITLE_OPENINGS = Set.of(
            "quy dinh",
            "phe duyet",
            "ban hanh",
            "huong dan",
            "sua doi",
            "bo sung",
            "cong bo",
            "thanh lap",
            "thong qua",
            "trien khai",
            "bai bo",
            "thay the",
            "dieu chinh",
            "kien toan",
            "tang cuong",
            "phan bo",
            "phan cong",
            "phan cap",
            "phan dinh",
            "cho phep",
            "doi ten",
            "chi dao",
            "yeu cau",
            "de nghi",
            "xac dinh",
            "khong thu",
            "mot so",
            "day manh",
            "tiep tuc",
            "chap thuan",
            "xu ly",
            "dat ten",
            "ap dung",
            "ve viec",
            "v /",
            "huy bo",
            "giao du",
            "giao chi",
            "giao ke",
            "ve ke",
            "ve quy",
            "thuc hien",
            "tach phong",
            "tham dinh",
            "thu hoi",
            "cong nhan");

    /** Words that end a name when they are not written as part of one. */
    private static final Set<String> ENDINGS = Set.of(
            "ve", "v/v", "ngay", "tai", "theo", "trong", "tren", "de", "da", "duoc", "thi", "la", "cho", "voi", "do",
            "khi", "co", "nham", "ky", "so", "nam", "gui", "tu", "den", "se", "bi", "nay", "neu", "sau", "cung", "giao",
            "to", "quy", "vuong", "thang", "doi", "hoac", "ma", "nhu", "dang", "can", "phai", "khong", "chu", "xin",
            "lap", "cac", "goi", "trinh", "thuoc");

    /** The same words as they are printed in capitals, where only the marks part GIAO from GIÁO and NĂM from NAM. */
    private static final Set<String> SHOUTED_ENDINGS = Set.of(
            "về", "ngày", "tại", "theo", "trong", "trên", "để", "đã", "được", "thì", "là", "cho", "với", "do", "khi",
            "có", "nhằm", "ký", "kí", "số", "năm", "gửi", "từ", "đến", "sẽ", "bị", "này", "nêu", "nếu", "sau", "cùng",
            "giao", "tổ", "quy", "vướng", "tháng", "đối", "đổi", "hoặc", "mà", "như", "đang", "cần", "căn", "phải",
            "không", "chủ", "xin", "lập", "các", "gọi", "trình", "thuộc");

    /** Documents that "và" may join behind an authority's name. */
    private static final List<String> DOCUMENTS = List.of(
            "chuong trinh",
            "ke hoach cua",
            "ke hoach so",
            "quyet dinh",
            "nghi quyet",
            "nghi dinh",
            "thong tu",
            "chi thi",
            "cong van",
            "ket luan",
            "thong bao",
            "to trinh",
            "luat",
            "bao cao",
            "huong dan",
            "van ban",
            "cac");

    private static final Set<String> CONTINUED_BEHIND_COMMA =
            Set.of("the thao", "thuong binh", "gia dinh", "xa hoi", "thong tin", "du lich", "van hoa");

    private final String text;
    private final String folded;

    private UnitReader(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /**
     * The name that begins at {@code from}, blanks before it stepped over.
     *
     * @param folded {@code text} folded, of the same length
     */
    public static Optional<Span> at(String text, String folded, int from) {
        return new UnitReader(text, folded).read(from);
    }

    private Optional<Span> read(int from) {
        int start = skipBlanks(from);
        for (String whole : WHOLE) {
            if (isWord(start, whole)) {
                return Optional.of(new Span(start, term(start + whole.length())));
            }
        }
        for (String head : HEADS) {
            if (isWord(start, head) && !isNumberWord(start, head)) {
                int end = peoples(start);
                return Optional.of(new Span(start, end > 0 ? end : words(start, start + head.length())));
            }
        }
        return Optional.empty();
    }

    /** "Số" (number) is no "Sở" (department), though both fold to the same letters. */
    private boolean isNumberWord(int start, String head) {
        return head.equals("so") && "ốỐ".indexOf(text.charAt(start + 1)) >= 0;
    }

    /** "khóa XII" and "Trung ương Đảng" behind a whole name. */
    private int term(int end) {
        int next = skipBlanks(end);
        for (String tail : List.of("trung uong dang", "trung uong")) {
            if (isWord(next, tail)) {
                return term(next + tail.length());
            }
        }
        if (isWord(next, "khoa")) {
            int number = skipBlanks(next + 4);
            int stop = wordEnd(number);
            return stop > number && stop - number < 7 ? stop : end;
        }
        return end;
    }

    /** A People's Committee or Council: level and proper name, nothing else. */
    private int peoples(int start) {
        for (String name : PEOPLES) {
            if (!isWord(start, name)) {
                continue;
            }
            int end = start + name.length();
            int next = skipBlanks(end);
            if (name.equals("ub") && !isLevel(next)) {
                return 0;
            }
            for (String level : LEVELS) {
                if (isWord(next, level)) {
                    end = properName(next + level.length());
                    return comesUnder(end);
                }
            }
            return capitalisedNext(next) && !opensTitle(next) ? properName(end) : end;
        }
        return 0;
    }

    /** "UBND xã Tân Lập, huyện Đông Sơn" names one unit. */
    private int comesUnder(int end) {
        int next = skipBlanks(end);
        if (next < text.length() && text.charAt(next) == ',') {
            next = skipBlanks(next + 1);
        }
        for (String level : List.of("huyen", "tinh", "thi xa")) {
            if (isWord(next, level)) {
                int name = properName(next + level.length());
                return name > next + level.length() ? comesUnder(name) : end;
            }
        }
        return end;
    }

    private boolean isLevel(int at) {
        return LEVELS.stream().anyMatch(level -> isWord(at, level));
    }

    /** Capitalised words behind {@code end}: "Bà Rịa - Vũng Tàu", "Phường 5". */
    private int properName(int end) {
        int stop = end;
        int next = skipBlanks(end);
        for (int words = 0; words < 5 && next < text.length(); words++) {
            char c = text.charAt(next);
            if (c == '-'
                    && words > 0
                    && capitalisedNext(skipBlanks(next + 1))
                    && wordEnd(skipBlanks(next + 1)) > next) {
                next = skipBlanks(next + 1);
                c = text.charAt(next);
            }
            if (!(Character.isUpperCase(c) || (words == 0 && Character.isDigit(c)))
                    || (words > 0 && opensTitle(next))) {
                break;
            }
            stop = wordEnd(next);
            next = skipBlanks(stop);
        }
        return stop;
    }

    private int words(int start, int headEnd) {
        int end = headEnd;
        int next = skipBlanks(end);
        for (int words = 0; words < MOST_WORDS && next < text.length(); words++) {
            char c = text.charAt(next);
            if (c == ',' && continuesBehindComma(next)) {
                next = skipBlanks(next + 1);
            } else if (c == '-' && next + 1 < text.length() && capitalisedNext(skipBlanks(next + 1))) {
                next = skipBlanks(next + 1);
            } else if (!Character.isLetter(c) && c != '&') {
                break;
            }
            int stop = Math.max(wordEnd(next), next + 1);
            String word = folded.substring(next, stop);
            if (word.equals("va") ? !joinsName(skipBlanks(stop)) : ends(next, word)) {
                break;
            }
            end = stop;
            next = skipBlanks(stop);
        }
        return peoplesInside(start, end);
    }

    /** "Chủ tịch UBND tỉnh …": the name ends where that of the committee does. */
    private int peoplesInside(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (folded.charAt(i - 1) == ' ' && "uh".indexOf(folded.charAt(i)) >= 0) {
                int inner = peoples(i);
                if (inner > 0) {
                    return inner;
                }
            }
        }
        return end;
    }

    /** "Bộ Giáo dục và Đào tạo", but not "… và Chương trình hành động số 9". */
    private boolean joinsName(int at) {
        return capitalisedNext(at) && DOCUMENTS.stream().noneMatch(name -> isWord(at, name));
    }

    private boolean ends(int at, String word) {
        return opensTitle(at)
                || (Character.isUpperCase(text.charAt(at))
                        ? isShouted(at)
                                && SHOUTED_ENDINGS.contains(
                                        text.substring(at, wordEnd(at)).toLowerCase(Locale.ROOT))
                        : ENDINGS.contains(word));
    }

    private boolean isShouted(int at) {
        int end = wordEnd(at);
        return end - at > 1 && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean opensTitle(int at) {
        int end = wordEnd(at);
        int next = skipBlanks(end);
        int stop = Math.max(wordEnd(next), Math.min(next + 1, text.length()));
        return TITLE_OPENINGS.contains(folded.substring(at, end) + " " + folded.substring(next, stop));
    }

    private boolean continuesBehindComma(int comma) {
        int next = skipBlanks(comma + 1);
        int end = wordEnd(next);
        int second = skipBlanks(end);
        return capitalisedNext(next)
                && CONTINUED_BEHIND_COMMA.contains(
                        folded.substring(next, end) + " " + folded.substring(second, wordEnd(second)));
    }

    private boolean capitalisedNext(int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private boolean isWord(int at, String word) {
        int end = at + word.length();
        return folded.startsWith(word, at)
                && (end >= folded.length() || !Character.isLetterOrDigit(folded.charAt(end)));
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '&')) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
