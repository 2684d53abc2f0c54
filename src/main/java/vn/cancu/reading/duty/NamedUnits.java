package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.NamedUnit;
import vn.cancu.document.NamedUnit.Where;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;

/**
 * Every place where a text names a unit, whatever it is said to do there: "… báo cáo UBND xã (qua công chức VHXX)".
 *
 * <p>Units of a kind need "các" before them but in a list and behind a word that hands something to somebody ("cho đơn vị chủ đầu tư").
 */
public final class NamedUnits {
    private static final Set<String> HANDING = Set.of(
            "với", "từ", "tới", "đến", "cho", "về", "gửi", "của", "do", "bởi", "giúp", "trình", "giao", "đạo", "mưu");

    /** A level alone behind such a word is the place of the issuer, not units of a kind: "của xã". */
    private static final Set<String> LEVELS = Set.of(
            "xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "cấp", "thôn", "xóm", "bản");

    private static final Set<String> ABOVE = Set.of("cấp trên", "cấp có thẩm quyền");

    private static final int OFFICE = Sort.of(Sort.OFFICE);
    private static final int WHOLE = Sort.of(Sort.WHOLE);
    private static final int BEGINNINGS =
            Sort.of(Sort.NAMED, Sort.WHOLE, Sort.COLLECTIVE, Sort.GENERIC, Sort.OFFICE, Sort.DETERMINER);
    private static final int OTHER = Sort.of(Sort.OPENER, Sort.BLOCKED);

    private final Lexicon lexicon = Lexicon.get();
    private final UnitNames names = new UnitNames(lexicon);
    private final int level = lexicon.idOf("cấp");
    private final int and = lexicon.idOf("và");
    private final ClosingUnits closing = new ClosingUnits();

    public List<NamedUnit> read(Layout layout, ParagraphWords words) {
        List<NamedUnit> found = new ArrayList<>();
        for (Paragraph paragraph : layout.paragraphs()) {
            Line line = layout.line(paragraph.firstLine());
            if (line.zone() != Line.Zone.CLOSING) {
                text(layout, paragraph, words.of(paragraph), found);
            }
        }
        closing.read(layout, found);
        return found;
    }

    private void text(Layout layout, Paragraph paragraph, Words text, List<NamedUnit> found) {
        int at = 0;
        int last = -1;
        while (at < text.count()) {
            if (lexicon.match(text, at, BEGINNINGS | OTHER) < 0) {
                at++;
                continue;
            }
            Unit unit = isInSymbol(paragraph.text(), text.start(at)) ? null : unit(text, at, goesOn(text, at, last));
            if (unit == null || unit.to() <= at) {
                // "Trên cơ sở" holds no Sở: a phrase that means something else is stepped over whole.
                at = Math.max(at + 1, lexicon.match(text, at, OTHER));
                continue;
            }
            found.add(new NamedUnit(
                    layout.evidence(paragraph, text.start(unit.from()), text.end(unit.to() - 1)),
                    unit.name(),
                    unit.isGeneric(),
                    Where.TEXT));
            at = unit.to();
            last = at;
        }
    }

    private @Nullable Unit unit(Words text, int at, boolean goesOn) {
        for (int length = 2; text.id(at) == level && length <= 4; length += 2) {
            int to = at + length;
            if (to <= text.count() && text.isJoinedTo(at + 1) && ABOVE.contains(text.cut(at, to))) {
                return new Unit(text.cut(at, to), at, to, true);
            }
        }
        boolean handed = at > 0 && text.isJoinedTo(at) && HANDING.contains(text.cut(at - 1, at));
        Unit unit = names.unit(text, at, text.count(), goesOn || handed);
        return unit == null || (!goesOn && !isNamed(text, unit)) ? null : unit;
    }

    /** "21/NQ-HĐND" names no Council, though a Council issued it. */
    private static boolean isInSymbol(String text, int at) {
        return at > 1 && "-/".indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at - 2) != ' ';
    }

    /** Whether it is a name, or several by "các", rather than common words: "lãnh đạo", "trung tâm thôn", "thôn khó khăn". */
    private boolean isNamed(Words text, Unit unit) {
        boolean proper = unit.name().chars().anyMatch(Character::isUpperCase);
        boolean level = LEVELS.stream()
                .anyMatch(word -> unit.name().equals(word) || unit.name().startsWith(word + " "));
        boolean person = lexicon.match(text, unit.from(), OFFICE) == unit.to();
        return (proper && !person) || (unit.isGeneric() ? !level : lexicon.match(text, unit.from(), WHOLE) > 0);
    }

    /** Whether a list goes on here: behind a unit, a comma or "và". */
    private boolean goesOn(Words text, int at, int last) {
        if (last < 0 || at == 0) {
            return false;
        }
        boolean comma = at == last && text.gap(at) == ',';
        boolean joined = at == last + 1 && text.id(last) == and && text.isJoinedTo(at);
        return comma || joined;
    }
}
