package vn.cancu.reading.citation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Citation.Effect;
import vn.cancu.document.Header;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.text.Folding;

/** Tells where each paragraph stands, in reading order: a basis block may go on in a paragraph that does not begin as one. */
final class Contexts {
    /** Beginnings of a clause of a preamble. */
    private static final List<String> OPENINGS = List.of(
            "can cu",
            "thuc hien ",
            "thi hanh ",
            "theo ",
            "xet ",
            "trien khai ",
            "phuc dap ",
            "tra loi ",
            "de thuc hien ",
            "de trien khai ",
            "tiep theo ",
            "tren co so ",
            "nham trien khai",
            "nham thuc hien");

    private static final List<String> LIST_HEADS =
            List.of("can cu phap ly", "co so phap ly", "can cu xay dung", "can cu lap", "can cu");

    private final Layout layout;
    private final String people;
    private final String level;
    private boolean goesOn;
    private boolean inAnnexPreamble;
    private @Nullable Zone zone;

    Contexts(Layout layout, Header header) {
        this.layout = layout;
        String issuer = header.issuer() == null
                ? ""
                : Folding.fold(header.issuer())
                        .replace("uy ban nhan dan", "ubnd")
                        .replace("hoi dong nhan dan", "hdnd");
        this.people = issuer.startsWith("hdnd") ? "hdnd" : issuer.startsWith("ubnd") ? "ubnd" : "";
        this.level = people.isEmpty() ? "" : level(issuer.substring(4).strip());
    }

    private static String level(String words) {
        for (String level : List.of("thanh pho", "thi xa", "thi tran", "tinh", "huyen", "quan", "xa", "phuong")) {
            if (words.startsWith(level)) {
                return level;
            }
        }
        return "";
    }

    /** Must be asked for each paragraph once, in order. */
    Context of(Paragraph paragraph) {
        Line line = layout.line(paragraph.firstLine());
        if (line.zone() != zone) {
            zone = line.zone();
            inAnnexPreamble = zone == Zone.ANNEX;
        }
        inAnnexPreamble &= line.label() == null;
        boolean opens = opens(paragraph, line);
        boolean preamble = line.zone() == Zone.PREAMBLE || (inAnnexPreamble && opens);
        boolean inBody = line.zone() != Zone.HEAD && isBodyBasis(paragraph, line);
        boolean basis = inBody || (preamble && (opens || goesOn));
        goesOn = basis && line.zone() == Zone.PREAMBLE && !paragraph.folded().endsWith(".");
        boolean head = line.zone() == Zone.HEAD;
        return new Context(basis, head, head ? null : listed(line), people, level);
    }

    private static boolean opens(Paragraph paragraph, Line line) {
        String words =
                line.label() != null && line.label().isBullet() ? Folding.fold(line.words()) : paragraph.folded();
        for (String opening : OPENINGS) {
            if (words.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    /** "Căn cứ khoản 2 Điều 49 Luật …", "Thực hiện Kế hoạch số …" that open a paragraph of the body, or a list of bases. */
    private boolean isBodyBasis(Paragraph paragraph, Line line) {
        String folded = line.label() == null ? paragraph.folded() : Folding.fold(line.words());
        if (folded.startsWith("can cu ") && !folded.startsWith("can cu vao")) {
            return true;
        }
        if (line.label() == null
                && folded.startsWith("thuc hien ")
                && namesDocument(paragraph.text().substring(10))) {
            return true;
        }
        Heading heading = layout.headingOf(line.number()).orElse(null);
        Heading section = heading != null && heading.line() == line.number() ? heading.parent() : heading;
        return section != null && section.isTitled() && isListOfBases(Folding.fold(section.words()));
    }

    private static boolean isListOfBases(String words) {
        return LIST_HEADS.stream().anyMatch(words::startsWith) && words.length() < 60;
    }

    private static boolean namesDocument(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return List.of(
                        "quyết định",
                        "kế hoạch",
                        "nghị quyết",
                        "nghị định",
                        "chỉ thị",
                        "công văn",
                        "thông báo",
                        "chương trình",
                        "kết luận",
                        "luật")
                .stream()
                .anyMatch(lower::startsWith);
    }

    /** What the heading above a list says of the documents in it: "Điều 2. Bãi bỏ các văn bản sau:". */
    private @Nullable Effect listed(Line line) {
        Heading heading = layout.headingOf(line.number()).orElse(null);
        if (heading == null || heading.line() != line.number() || heading.parent() == null) {
            return null;
        }
        String words = Folding.fold(heading.parent().words());
        if (words.length() > 400
                || !(words.endsWith(":")
                        || words.contains("sau day")
                        || words.contains("nhu sau")
                        || words.contains("cac van ban"))) {
            return null;
        }
        if (words.startsWith("bai bo")
                || words.startsWith("huy bo")
                || words.contains("bai bo toan bo")
                || words.contains("bai bo cac")) {
            return Effect.REPEALS;
        }
        return words.startsWith("thay the") || words.contains("thay the cac") ? Effect.REPLACES : null;
    }
}
