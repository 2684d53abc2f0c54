package vn.cancu.reading.header;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.DocumentType;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Kind;
import vn.cancu.reading.unit.UnitReader;
import vn.cancu.text.Folding;

/** The type in capitals and the trích yếu below it, or "V/v …" below the number of a dispatch. */
final class TitleBlock {
    /** {@code type} is null where none is printed. */
    record Title(@Nullable String type, @Nullable String text, boolean isDispatch) {}

    private static final int LONGEST = 900;
    /** A run of capitals that is a type and a title has at least this much behind the type. */
    private static final int SHORTEST = 8;

    private static final int SHORTEST_TITLE = 20;
    private static final Pattern DATED = Pattern.compile("[Nn]gày \\d{1,2} tháng \\d{1,2} năm \\d{4} (?=\\p{Lu}{2})");

    private final List<DocumentType> types;

    TitleBlock(Catalogue catalogue) {
        this.types = catalogue.types().stream()
                .sorted(Comparator.comparingInt(
                                (DocumentType type) -> type.name().length())
                        .reversed())
                .toList();
    }

    Title find(List<Line> head, @Nullable String symbol) {
        for (int i = 0; i < head.size(); i++) {
            DocumentType type = alone(head.get(i)).orElse(null);
            if (type != null) {
                return new Title(type.name(), below(head, i + 1), false);
            }
        }
        return inCapitals(head)
                .or(() -> dispatch(head))
                .orElseGet(() -> symbol == null ? opening(head) : new Title(null, behindNumber(head, symbol), false));
    }

    /** Type and trích yếu in one run of capitals: "NGHỊ ĐỊNH QUY ĐỊNH VIỆC …", also behind the date of a flattened letterhead. */
    private Optional<Title> inCapitals(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            String text = head.get(i).text();
            Matcher dated = DATED.matcher(text);
            int from = dated.find()
                    ? dated.end()
                    : text.length() - text.stripLeading().length();
            int end = endOfCapitals(text, from);
            String run = text.substring(from, end).strip();
            DocumentType type = opened(run).orElse(null);
            if (type != null) {
                boolean isLaw = type.name().equals("Luật") || type.name().equals("Bộ luật");
                String words = isLaw ? run : run.substring(type.name().length()).strip();
                String more = end >= text.stripTrailing().length() ? below(head, i + 1) : null;
                String title = more == null || !isCapitals(more) ? words : words + " " + more;
                return Optional.of(new Title(type.name(), trimmed(title), false));
            }
        }
        return Optional.empty();
    }

    /** The type that a run of capitals begins with, where a title follows it. */
    private Optional<DocumentType> opened(String run) {
        String folded = Folding.fold(run);
        return types.stream()
                .filter(type -> run.length() > type.name().length() + SHORTEST
                        && folded.startsWith(Folding.fold(type.name()) + " "))
                .findFirst();
    }

    /** Where the words in capitals that begin at {@code from} end; figures and marks do not end them. */
    private static int endOfCapitals(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            int stop = text.indexOf(' ', at);
            stop = stop < 0 ? text.length() : stop;
            if (!isCapitals(text.substring(at, stop))) {
                break;
            }
            end = stop;
            at = stop + 1;
        }
        return end;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A trích yếu without a type above it: the lines between the number and the preamble. */
    private static @Nullable String behindNumber(List<Line> head, String symbol) {
        int number = -1;
        for (int i = 0; i < head.size() && number < 0; i++) {
            String text = head.get(i).text().strip();
            number = text.endsWith(symbol) && Folding.fold(text).startsWith("so") ? i : -1;
        }
        int from = number + 1;
        while (number >= 0 && from < head.size() && isLetterhead(head.get(from))) {
            from++;
        }
        String title = number < 0 ? null : below(head, from);
        return title == null || title.length() < SHORTEST_TITLE ? null : title;
    }

    /** The right-hand side of a letterhead and its date may be printed below the number. */
    private static boolean isLetterhead(Line line) {
        String folded = Folding.fold(line.text());
        return folded.contains("cong hoa xa hoi")
                || folded.contains("doc lap")
                || folded.chars().noneMatch(Character::isLetter)
                || (folded.contains("ngay ") && folded.contains("thang "))
                || isIssuer(line);
    }

    /** A line that is a type and no more, or a type in capitals with more capitals behind it. */
    private Optional<DocumentType> alone(Line line) {
        String key = Folding.key(line.text());
        for (DocumentType type : types) {
            String name = Folding.key(type.name());
            boolean whole = key.equals(name)
                    && Character.isUpperCase(line.text().strip().charAt(0));
            if (whole || (line.kind() == Kind.CAPITALS && key.equals(name + " hanh dong"))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String below(List<Line> head, int from) {
        StringBuilder title = new StringBuilder();
        for (int i = from; i < head.size() && title.length() < LONGEST; i++) {
            String text = head.get(i).text().strip();
            if (head.get(i).kind() == Kind.PAGE || text.equals("*")) {
                if (title.isEmpty()) {
                    continue;
                }
                break;
            }
            boolean ends = text.startsWith("(")
                    || text.startsWith("Kính gửi")
                    || text.length() > LONGEST
                    || isIssuer(head.get(i))
                    || isSentence(text, title);
            if (ends) {
                break;
            }
            title.append(title.isEmpty() ? "" : " ").append(text);
        }
        return title.isEmpty() ? null : trimmed(title.toString());
    }

    private static boolean isSentence(String text, StringBuilder title) {
        return !title.isEmpty() && (text.endsWith(":") || Folding.fold(text).startsWith("khoa "));
    }

    private static String trimmed(String title) {
        String text = title.strip();
        return text.endsWith(".") || text.endsWith(";")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    /** "ỦY BAN NHÂN DÂN TỈNH …" between title and bases: who decides. */
    private static boolean isIssuer(Line line) {
        String text = line.text().strip();
        String folded = Folding.fold(text);
        return folded.length() == text.length()
                && UnitReader.at(text, folded, 0)
                        .filter(span -> span.end() > text.length() - 3 || isSession(folded, span.end()))
                        .isPresent();
    }

    /** A council's term and session behind its name: "… KHÓA XV, KỲ HỌP THỨ CHÍN". */
    private static boolean isSession(String folded, int end) {
        String rest = folded.substring(end).replaceFirst("^[ ,]+", "");
        return rest.startsWith("khoa ") || rest.startsWith("ky hop ");
    }

    private static Optional<Title> dispatch(List<Line> head) {
        for (Line line : head) {
            int at = Math.max(line.text().indexOf("V/v"), line.text().indexOf("V/V"));
            if (at >= 0 && at < 200) {
                String text = line.text().substring(at);
                int end = text.indexOf("Kính gửi");
                String folded = Folding.fold(text);
                int day = folded.indexOf(", ngay");
                int stop = end >= 0 ? end : text.length();
                if (day > 0 && day < stop) {
                    stop = Math.max(0, text.lastIndexOf(' ', Math.max(0, text.lastIndexOf(' ', day) - 1)));
                }
                return Optional.of(new Title(null, trimmed(text.substring(0, stop)), true));
            }
        }
        return Optional.empty();
    }

    /** A text without letterhead that opens with type and title in one line: "Quyết định về việc …". */
    private Title opening(List<Line> head) {
        for (Line line : head.subList(0, Math.min(3, head.size()))) {
            String text = line.text().strip();
            String folded = Folding.fold(text);
            for (DocumentType type : types) {
                String name = Folding.fold(type.name());
                if (folded.startsWith(name + " ")
                        && Character.isUpperCase(text.charAt(0))
                        && folded.length() == text.length()) {
                    return new Title(type.name(), trimmed(text.substring(name.length())), false);
                }
            }
        }
        return new Title(null, null, false);
    }
}
