package vn.cancu.reading.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/**
 * Reads the name of a law, code or ordinance: "Luật Đầu tư công", "Luật Phòng, chống tham nhũng", "Bộ luật Lao động", "Luật sửa đổi, bổ
 * sung một số điều của Luật A và Luật B".
 *
 * <p>Known names are read whole; any other ends at a mark of punctuation, a figure, or a word that no name goes on with, unless a date or
 * a number right behind shows that the name is longer.
 */
final class LawReader {
    /**
     * A name found.
     *
     * @param span the name, without year, number and date
     * @param type "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"
     * @param amended spans of the laws named inside of it, of a law that amends others
     */
    record Law(Span span, String type, List<Span> amended) {}

    private record Kind(String folded, String type) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("bo luat ", "Bộ luật"),
            new Kind("luat ", "Luật"),
            new Kind("phap lenh ", "Pháp lệnh"),
            new Kind("hien phap ", "Hiến pháp"));
    /** Words behind which "Luật" names no law. */
    private static final Set<String> BEFORE = Set.of(
            "phap", "ky", "quy", "hoc", "khoa", "hoi", "doan", "nganh", "thao", "an", "phong", "truong", "bo", "dao");
    /** Words before which "Luật" names no law. */
    private static final Set<String> AFTER = Set.of(
            "nay", "tren", "neu", "do", "su", "gia", "hoac", "va", "so", "co", "la", "duoc", "quy", "thi", "khac",
            "phap", "hien", "de", "cua", "tai", "theo", "moi", "rieng", "chuyen", "chung", "dinh", "nao", "trong", "ve",
            "cho", "voi", "sap", "ngay", "nam");

    private static final Set<String> ENDINGS = Set.of(
            "ngay", "nam", "so", "duoc", "cho", "thi", "de", "co", "quy", "tai", "theo", "khi", "ma", "la", "tren",
            "nhu", "voi", "do", "khong", "da", "can", "phai", "va", "cua", "trong", "ve", "hien", "nay", "hoac", "den",
            "bang", "tu", "gom", "thuc", "cung", "bi", "se", "giao", "huong", "sua", "cac", "nham", "vao", "thuoc",
            "han", "khoa");

    private static final int MOST_WORDS = 16;
    private static final String AMENDING = "sua doi";

    /** Known names, folded, by the first word behind the kind; the longer first. */
    private final Map<String, List<String>> known = new HashMap<>();

    LawReader(List<String> names) {
        for (String name : names) {
            String folded = Folding.fold(name);
            known.computeIfAbsent(key(folded), key -> new ArrayList<>()).add(folded);
        }
        known.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private static String key(String folded) {
        for (Kind kind : KINDS) {
            if (folded.startsWith(kind.folded())) {
                int from = kind.folded().length();
                int end = from;
                while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
                    end++;
                }
                return kind.folded() + folded.substring(from, end);
            }
        }
        return folded;
    }

    /** The law named at {@code at}, where a capital stands. */
    Optional<Law> at(String text, String folded, int at) {
        Kind kind = kindAt(folded, at);
        if (kind == null || !Character.isUpperCase(text.charAt(at)) || isBehind(folded, at)) {
            return Optional.empty();
        }
        int name = skipBlanks(text, at + kind.folded().length());
        if (folded.startsWith(AMENDING, name)) {
            return amending(text, folded, at, kind, name);
        }
        int end = nameEnd(text, folded, at, kind, name);
        return end < 0 ? Optional.empty() : Optional.of(new Law(new Span(at, end), kind.type(), List.of()));
    }

    private static @Nullable Kind kindAt(String folded, int at) {
        for (Kind kind : KINDS) {
            if (folded.startsWith(kind.folded(), at)) {
                return kind;
            }
        }
        return null;
    }

    private static boolean isBehind(String folded, int at) {
        int end = at;
        while (end > 0 && folded.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(folded.charAt(start - 1))) {
            start--;
        }
        return (start == at && at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1)))
                || BEFORE.contains(folded.substring(start, end));
    }

    /** "Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C". */
    private Optional<Law> amending(String text, String folded, int at, Kind kind, int name) {
        List<Span> amended = new ArrayList<>();
        int end = -1;
        int limit = Math.min(folded.length(), name + 90);
        int next = indexOfLaw(folded, name, limit);
        while (next >= 0 && amended.size() < 20) {
            Kind inner = kindAt(folded, next);
            int from = inner == null
                    ? next
                    : skipBlanks(text, next + inner.folded().length());
            int stop = inner == null ? -1 : nameEnd(text, folded, next, inner, from);
            if (stop < 0) {
                break;
            }
            amended.add(new Span(next, stop));
            end = stop;
            next = indexOfLaw(folded, stop, Math.min(folded.length(), stop + 8));
        }
        if (end < 0) {
            end = wordsEnd(text, folded, name, true);
        }
        return Optional.of(new Law(new Span(at, end), kind.type(), amended));
    }

    /** The next law's name before {@code limit}, with nothing but a joint before it where it follows another. */
    private static int indexOfLaw(String folded, int from, int limit) {
        int found = folded.indexOf("luat ", from);
        if (found < 0 || found > limit) {
            return -1;
        }
        return found >= 3 && folded.startsWith("bo ", found - 3) ? found - 3 : found;
    }

    private int nameEnd(String text, String folded, int at, Kind kind, int name) {
        for (String candidate : known.getOrDefault(key(kind.folded() + wordAt(folded, name)), List.of())) {
            int end = name + candidate.length() - kind.folded().length();
            if (folded.startsWith(candidate.substring(kind.folded().length()), name)
                    && (end >= folded.length() || !Character.isLetterOrDigit(folded.charAt(end)))) {
                return end;
            }
        }
        String first = wordAt(folded, name);
        if (first.isEmpty() || AFTER.contains(first) || name >= text.length()) {
            return -1;
        }
        boolean capital = Character.isUpperCase(text.charAt(name)) && !isAllCapitals(text, at);
        int longer = datedEnd(text, folded, name);
        if (longer > 0) {
            return longer;
        }
        return capital ? wordsEnd(text, folded, name, false) : -1;
    }

    /** In a heading of capitals every word is capital: only known or dated names count there. */
    private static boolean isAllCapitals(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    /** The name up to " ngày 16/12/2002" or " số 01/…", where nothing but words and commas stand before that. */
    private static int datedEnd(String text, String folded, int name) {
        int limit = Math.min(text.length(), name + 130);
        for (int i = name; i < limit; i++) {
            char c = text.charAt(i);
            if (";.:()“”\"|/".indexOf(c) >= 0 || Character.isDigit(c)) {
                return -1;
            }
            if (c == ' ' && (folded.startsWith("luat ", i + 1) || folded.startsWith("nghi dinh ", i + 1))) {
                return -1;
            }
            if (c == ' ' && (isFigured(folded, i + 1, "ngay") || isFigured(folded, i + 1, "so"))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFigured(String folded, int at, String word) {
        int figure = skipBlanks(folded, at + word.length());
        return folded.startsWith(word, at)
                && figure > at + word.length()
                && figure < folded.length()
                && Character.isDigit(folded.charAt(figure));
    }

    private static int wordsEnd(String text, String folded, int name, boolean anyEnding) {
        int end = name;
        int next = name;
        for (int words = 0;
                words < MOST_WORDS && next < text.length() && Character.isLetter(text.charAt(next));
                words++) {
            String word = wordAt(folded, next);
            if (words > 0 && ENDINGS.contains(word) && !anyEnding) {
                break;
            }
            end = next + word.length();
            next = skipBlanks(text, end);
        }
        return end;
    }

    private static String wordAt(String folded, int from) {
        int end = from;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(Math.min(from, folded.length()), end);
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
