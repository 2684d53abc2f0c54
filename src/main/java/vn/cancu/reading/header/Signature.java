package vn.cancu.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header.Signer;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Kind;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.text.Folding;

/**
 * Capacity (TM., KT., TL., TUQ., Q.), position and name at the end, each on a line of its own or all run together:
 * {@code TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An}.
 */
final class Signature {
    private static final Pattern CAPACITY = Pattern.compile("(?:^| )(?=(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\b[. ])");
    private static final Pattern BEHIND_NAME =
            Pattern.compile(" (?:\\p{Lu}{2,}|\\(|Phụ lục|Mẫu số|Biểu số|Danh mục|Kèm theo)");
    /** A capacity whose body was printed on the next line. */
    private static final Pattern BARE_CAPACITY = Pattern.compile("(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\\.?");

    private static final int LONGEST_SIGNATURE = 70;
    /** Positions that end a run of capitals; the longer first. */
    private static final List<String> POSITIONS = List.of(
            "pho chu tich thuong truc",
            "pho chu tich",
            "chu tich",
            "pho thu tuong",
            "thu tuong",
            "thu truong",
            "bo truong",
            "pho tong giam doc",
            "tong giam doc",
            "pho giam doc",
            "giam doc",
            "pho chanh van phong",
            "chanh van phong",
            "bo truong, chu nhiem",
            "pho chu nhiem",
            "chu nhiem",
            "pho tong cuc truong",
            "tong cuc truong",
            "pho cuc truong",
            "cuc truong",
            "pho vu truong",
            "vu truong",
            "pho chi cuc truong",
            "chi cuc truong",
            "pho truong phong",
            "truong phong",
            "pho truong ban",
            "truong ban",
            "pho bi thu",
            "bi thu",
            "pho thong doc",
            "thong doc",
            "pho tong thanh tra",
            "tong thanh tra",
            "pho hieu truong",
            "hieu truong",
            "vien truong",
            "chanh an",
            "pho truong thue",
            "truong thue",
            "tong kiem toan");

    private Signature() {}

    static Optional<Signer> find(Layout layout) {
        List<String> capitals = new ArrayList<>();
        for (Line line : layout.lines()) {
            if (line.zone() != Zone.CLOSING
                    || line.isBlank()
                    || line.kind() == Kind.BULLET
                    || line.kind() == Kind.PAGE) {
                continue;
            }
            String text =
                    line.text().substring(line.text().lastIndexOf('|') + 1).strip();
            if (text.isEmpty() && line.kind() == Kind.TABLE) {
                String bare = line.text().strip();
                String inner = bare.substring(0, bare.length() - 1);
                text = inner.substring(inner.lastIndexOf('|') + 1).strip();
            }
            int name = nameStart(text);
            if (name > 0 && !startsCapital(text)) {
                continue;
            }
            segments(text.substring(0, name), capitals);
            String signed = untilAnnex(text.substring(name).strip());
            if (!capitals.isEmpty() && isName(signed)) {
                return Optional.of(signer(capitals, signed));
            }
        }
        Signer unnamed = signer(capitals, null);
        return unnamed.capacity() == null && unnamed.position() == null ? alone(layout) : Optional.of(unnamed);
    }

    /** No closing was told apart (a council's resolution has neither "TM." nor recipients): a line that is position and name. */
    private static Optional<Signer> alone(Layout layout) {
        for (Line line : layout.lines()) {
            String text = line.text().strip();
            int name = line.kind() == Kind.TABLE || text.length() > LONGEST_SIGNATURE ? 0 : nameStart(text);
            if (name > 0 && name < text.length()) {
                String position = text.substring(0, name).strip();
                String signed = text.substring(name).strip();
                if (POSITIONS.contains(Folding.fold(position)) && isName(signed)) {
                    return Optional.of(new Signer(signed, position, null));
                }
            }
        }
        return Optional.empty();
    }

    /** What a flattened file prints behind the name on the same line: capitals, a bracket, "Phụ lục". */
    private static String untilAnnex(String signed) {
        Matcher matcher = BEHIND_NAME.matcher(signed);
        return matcher.find() ? signed.substring(0, matcher.start()).strip() : signed;
    }

    private static boolean startsCapital(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? text : text.substring(0, blank);
        return first.equals(first.toUpperCase(java.util.Locale.ROOT));
    }

    /** Where the words in capitals end. */
    private static int nameStart(String text) {
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            String word = text.substring(at, end);
            if (!word.equals(word.toUpperCase(java.util.Locale.ROOT)) || word.startsWith("(")) {
                return start;
            }
            at = Math.min(text.length(), end + 1);
            start = at;
        }
        return text.length();
    }

    private static void segments(String capitals, List<String> out) {
        Matcher matcher = CAPACITY.matcher(capitals);
        int start = 0;
        while (matcher.find()) {
            add(capitals.substring(start, matcher.end()), out);
            start = matcher.end();
        }
        add(capitals.substring(start), out);
    }

    private static void add(String segment, List<String> out) {
        String text = segment.strip();
        if (!out.isEmpty() && BARE_CAPACITY.matcher(out.getLast()).matches()) {
            text = out.removeLast() + " " + text;
        }
        if (text.length() < 2 || Folding.fold(text).startsWith("noi nhan")) {
            return;
        }
        String split = isCapacity(text) ? position(text) : null;
        if (split != null && text.length() > split.length() + 4) {
            String capacity = text.substring(0, text.length() - split.length()).strip();
            if (capacity.length() > 4) {
                out.add(capacity);
                out.add(split);
                return;
            }
        }
        out.add(text);
    }

    private static boolean isCapacity(String text) {
        return CAPACITY.matcher(text).lookingAt();
    }

    /** The position at the end of a run of capitals. */
    private static @Nullable String position(String text) {
        String folded = Folding.fold(text);
        for (String position : POSITIONS) {
            if (folded.endsWith(" " + position) && folded.length() == text.length()) {
                return text.substring(text.length() - position.length());
            }
        }
        // KT. is signing for the head by a deputy: the deputy's position begins with PHÓ.
        int deputy = folded.lastIndexOf(" pho ");
        return deputy > 0 && folded.length() == text.length() ? text.substring(deputy + 1) : null;
    }

    private static boolean isPosition(String text) {
        String folded = Folding.fold(text);
        return POSITIONS.stream().anyMatch(folded::contains)
                || folded.startsWith("truong ")
                || folded.startsWith("pho ");
    }

    /** Two to six capitalised words. */
    private static boolean isName(String text) {
        String[] words = text.split(" +", -1);
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.charAt(0))
                    || word.chars().anyMatch(Character::isDigit)
                    || word.endsWith(":")) {
                return false;
            }
        }
        return true;
    }

    private static Signer signer(List<String> capitals, @Nullable String name) {
        String position = null;
        String capacity = null;
        for (String line : capitals.subList(Math.max(0, capitals.size() - 4), capitals.size())) {
            if (isCapacity(line)) {
                capacity = line;
            } else if (isPosition(line)) {
                position = line;
            }
        }
        return new Signer(name, position, capacity);
    }
}
