package vn.cancu.reading.header;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        Optional<Title> dispatch = dispatch(head);
        if (dispatch.isPresent()) {
            return dispatch.get();
        }
        return symbol == null ? opening(head) : new Title(null, null, false);
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
                        .filter(span -> span.end() > text.length() - 3)
                        .isPresent();
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
