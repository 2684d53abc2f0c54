package vn.cancu.reading.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Item;

/**
 * Reads the item headings that a paragraph begins with.
 *
 * <p>"Dự án 4: … - Tiểu dự án 1: …" is two; "Dự án 1 và Dự án 4" is a mention and none. Folded text makes "Tiêu dự án" the same as
 * "Tiểu dự án".
 */
final class ItemHeadings {
    private record Word(String folded, Item.Kind kind) {}

    private record Figure(String printed, int end) {}

    private static final List<Word> WORDS = List.of(
            new Word("tieu du an", Item.Kind.SUBPROJECT),
            new Word("du an thanh phan", Item.Kind.PROJECT),
            new Word("du an", Item.Kind.PROJECT),
            new Word("tda", Item.Kind.SUBPROJECT),
            new Word("da", Item.Kind.PROJECT),
            new Word("noi dung thanh phan", Item.Kind.CONTENT),
            new Word("noi dung", Item.Kind.CONTENT));
    /** Where a title is over and its money begins. */
    private static final List<String> MONEY = List.of(
            ", kinh phi",
            ", tong kinh phi",
            ", von ",
            ", tong von",
            ", voi tong",
            " voi tong kinh phi",
            "; kinh phi",
            "; tong kinh phi",
            "; von ",
            ", so tien",
            ", nhu cau",
            ", du kien kinh phi");

    private static final List<String> LEADING_IN = List.of(
            "trien khai thuc hien ",
            "thuc hien ",
            "trien khai ",
            "cac hoat dong cua ",
            "cac hoat dong thuoc ",
            "cac noi dung cua ",
            "cac noi dung thuoc ",
            "cac nhiem vu cua ",
            "cac nhiem vu thuoc ",
            "hoat dong thuoc ",
            "noi dung thuoc ",
            "nhiem vu thuoc ");
    /** Behind these an item is named, or they are words of something else: "Nội dung 02: …", "Về đích sớm". */
    private static final List<String> ABOUT = List.of("ve ", "noi dung ");
    /** "1.015.500.000 đồng" is what an item costs, and no title. */
    private static final Pattern AMOUNT =
            Pattern.compile("\\d[\\d.,]* ?(?:trieu|ty|ti|nghin|ngan|dong|tr\\.? ?d|trd|d)\\b");
    /** "… (Dự án 6)", "…, thuộc Dự án 6", "… - Dự án 6": the number behind the title. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?: ?\\((?:thuoc )?|,? thuoc | - )(?<name>(?:tieu )?du an) (?:thanh phan )?(?:so )?(?<n>\\d{1,2})\\)?[.:;]?$");

    private static final int LONGEST_TITLE = 400;
    private static final int SHORTEST_TITLE = 12;
    private static final String QUOTES = "“”\"«»";

    private static final List<String> BELOW = List.of("tieu du an ", "noi dung so ");
    /** Headings of one paragraph at most, and how far they are looked for: a hostile line may hold thousands. */
    private static final int MOST = 12;

    private static final int LONGEST = 4000;

    private ItemHeadings() {}

    /** The headings of a paragraph that opens with one at {@code from}; none where it opens otherwise. */
    static List<ItemHeading> of(String whole, String wholeFolded, int from) {
        List<ItemHeading> found = new ArrayList<>();
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        String folded = wholeFolded.substring(0, text.length());
        ItemHeading first = first(text, folded, skipMarks(text, from));
        if (first == null) {
            return from > 0 ? behind(text, folded, skipMarks(text, from)) : found;
        }
        if (isMention(folded, first)) {
            return found;
        }
        ItemHeading heading = first;
        int limit = text.length();
        while (heading != null && found.size() < MOST) {
            ItemHeading next = heading.kind() == Item.Kind.CONTENT ? null : nextBelow(text, folded, heading);
            int end = next == null ? limit : next.start();
            found.add(new ItemHeading(
                    heading.kind(),
                    heading.number(),
                    heading.start(),
                    heading.titleStart(),
                    titleEnd(text, folded, heading.titleStart(), end)));
            heading = next;
        }
        return found;
    }

    /** One heading whose label stands behind its title. */
    private static List<ItemHeading> behind(String text, String folded, int from) {
        if (text.length() > LONGEST_TITLE || from >= text.length()) {
            return List.of();
        }
        Matcher label = BEHIND.matcher(folded);
        boolean found = label.find(from) && label.start() - from >= SHORTEST_TITLE;
        boolean several = found && folded.substring(from, label.start()).contains("du an ");
        boolean sentence = found && folded.substring(from, label.start()).contains(". ");
        if (!found || several || sentence) {
            return List.of();
        }
        Item.Kind kind = label.group("name").startsWith("tieu") ? Item.Kind.SUBPROJECT : Item.Kind.PROJECT;
        return List.of(
                new ItemHeading(kind, label.group("n"), from, from, titleEnd(text, folded, from, label.start()), true));
    }

    /** A label at {@code at}, or behind "Thực hiện" there where a title follows its number: "Thực hiện Dự án 4: …". */
    private static @Nullable ItemHeading first(String text, String folded, int at) {
        for (String words : LEADING_IN) {
            if (folded.startsWith(words, at)) {
                ItemHeading heading = at(text, folded, at + words.length());
                boolean titled = heading != null
                        && heading.titleStart() > at
                        && hasMark(text, Math.max(at, heading.titleStart() - 3), heading.titleStart());
                return titled ? heading : null;
            }
        }
        for (String words : ABOUT) {
            ItemHeading heading =
                    folded.startsWith(words + "du an ", at) ? at(text, folded, at + words.length()) : null;
            if (heading != null && hasMark(text, heading.titleStart() - 3, heading.titleStart())) {
                return heading;
            }
        }
        return at(text, folded, at);
    }

    /** A label at exactly {@code at}, its title not yet measured. */
    private static @Nullable ItemHeading at(String text, String folded, int at) {
        for (Word word : WORDS) {
            boolean shortened = word.folded().endsWith("da");
            if (!folded.startsWith(word.folded(), at)
                    || (shortened && !text.startsWith(word.folded().toUpperCase(Locale.ROOT), at))) {
                continue;
            }
            int i = skipBlanks(text, at + word.folded().length());
            for (String ordinal : List.of("so ", "thu ")) {
                if (folded.startsWith(ordinal, i)) {
                    i = skipBlanks(text, i + ordinal.length());
                }
            }
            Optional<Figure> number = number(text, i);
            if (number.isEmpty()) {
                continue;
            }
            int end = number.get().end();
            int title = skipSeparators(text, end);
            if (isOfMoney(text, folded, end, title)
                    || AMOUNT.matcher(folded).region(title, folded.length()).lookingAt()) {
                return null;
            }
            boolean parted =
                    title >= text.length() || hasMark(text, end, title) || Character.isUpperCase(text.charAt(title));
            return parted ? new ItemHeading(word.kind(), number.get().printed(), at, title, title) : null;
        }
        return null;
    }

    /** "Dự án 6 (kinh phí: 968 triệu đồng) do …": a mention and what it costs. */
    private static boolean isOfMoney(String text, String folded, int end, int title) {
        return text.substring(end, title).indexOf('(') >= 0
                && (folded.startsWith("kinh phi", title)
                        || folded.startsWith("von ", title)
                        || folded.startsWith("so tien", title)
                        || folded.startsWith("so von", title)
                        || folded.startsWith("tong ", title)
                        || (title < text.length() && Character.isDigit(text.charAt(title))));
    }

    /** The next label of a lower level behind a dash, a stop or a bracket. */
    private static @Nullable ItemHeading nextBelow(String text, String folded, ItemHeading heading) {
        int best = -1;
        for (String label : BELOW) {
            int i = folded.indexOf(label, heading.titleStart());
            while (i >= 0 && (best < 0 || i < best)) {
                if (isBehindMark(text, i) && at(text, folded, i) != null) {
                    best = i;
                    break;
                }
                i = folded.indexOf(label, i + 1);
            }
        }
        return best < 0 ? null : at(text, folded, best);
    }

    private static boolean isBehindMark(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && "-:;.,(/".indexOf(text.charAt(i)) >= 0;
    }

    /** "Dự án 1 và Dự án 4", "Dự án 1, dự án 3": several named at once. */
    private static boolean isMention(String folded, ItemHeading first) {
        if (first.kind() == Item.Kind.CONTENT) {
            return false;
        }
        for (int i = folded.indexOf(" du an ", first.titleStart()); i >= 0; i = folded.indexOf(" du an ", i + 1)) {
            boolean numbered = i + 7 < folded.length() && Character.isDigit(folded.charAt(i + 7));
            boolean joined =
                    folded.startsWith(" va", i - 3) || folded.startsWith(",", i - 1) || folded.startsWith(";", i - 1);
            if (numbered && joined && !folded.startsWith("tieu", Math.max(0, i - 4))) {
                return true;
            }
        }
        return false;
    }

    private static int titleEnd(String text, String folded, int from, int limit) {
        int end = limit;
        int colon = text.indexOf(':', from);
        if (colon > from && colon < end) {
            end = colon;
        }
        for (String words : MONEY) {
            int i = folded.indexOf(words, from);
            if (i > from && i < end) {
                end = i;
            }
        }
        // A title in quotes or brackets ends where they close.
        char opened = from > 0 ? text.charAt(from - 1) : ' ';
        if (opened == '(' || QUOTES.indexOf(opened) >= 0) {
            int close = from;
            while (close < end && text.charAt(close) != ')' && QUOTES.indexOf(text.charAt(close)) < 0) {
                close++;
            }
            end = close < end && (opened == '(') == (text.charAt(close) == ')') ? close : end;
        }
        while (end > from && " .,;:-(/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Math.max(from, end);
    }

    /** One or two digits, or several joined: "01+03"; Roman figures to X. */
    private static Optional<Figure> number(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 12) {
            int digits = i;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == digits || i - digits > 2) {
                return roman(text, from);
            }
            if (i + 1 < text.length()
                    && (text.charAt(i) == '+' || text.charAt(i) == '&')
                    && Character.isDigit(text.charAt(i + 1))) {
                i++;
                continue;
            }
            boolean part = i + 1 < text.length()
                    && (text.charAt(i) == '/' || text.charAt(i) == '.' || text.charAt(i) == ',')
                    && Character.isDigit(text.charAt(i + 1));
            boolean word = i < text.length() && Character.isLetter(text.charAt(i));
            return part || word ? Optional.empty() : Optional.of(new Figure(text.substring(from, i), i));
        }
        return Optional.empty();
    }

    private static Optional<Figure> roman(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 5 && "IVX".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean ends = i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
        return i > from && ends ? Optional.of(new Figure(text.substring(from, i), i)) : Optional.empty();
    }

    private static boolean hasMark(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (":.-,(".indexOf(text.charAt(i)) >= 0 || QUOTES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int skipSeparators(String text, int from) {
        int i = from;
        while (i < text.length() && (" :.-,(–".indexOf(text.charAt(i)) >= 0 || QUOTES.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int skipMarks(String text, int from) {
        int i = from;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
