package vn.cancu.reading.duty;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.NamedUnit;
import vn.cancu.document.NamedUnit.Where;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/**
 * Units under "Nơi nhận" and in the signature: "- CT, PCT UBND xã;" is sent to UBND xã, "- Lưu: VT, VHXH (ABC)." is kept by two, and "TM. ỦY BAN
 * NHÂN DÂN" signs for one.
 */
final class ClosingUnits {
    /** Persons of a unit, before its name. */
    private static final Pattern PERSONS = Pattern.compile(
            "^(?:(?:các )?(?:đ/c|đồng chí|ông|bà)(?!\\p{L})|(?:các )?(?:phó )?(?:chủ tịch|chánh văn phòng|giám đốc)(?!\\p{L})"
                    + "|(?:ct|pct)(?!\\p{L})|(?:lãnh đạo|thành viên|đại biểu|ủy viên|uỷ viên|bí thư|phó bí thư)(?!\\p{L})|như (?:trên|điều \\d+)|lưu ?:?)[ :.]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]{0,40}\\)|\\s*\\([^()]{0,12}$");
    private static final Pattern PART = Pattern.compile("[^,;]+");
    private static final Pattern SEVERAL =
            Pattern.compile(" và (?=các )", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE = Pattern.compile(
            "^(?<level>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) \\p{Lu}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PROPER = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,3}");
    private static final Pattern SIGNED = Pattern.compile("T[/.]?M\\.? ?(?<unit>\\p{Lu}[\\p{Lu} ]{3,60})");
    private static final int LONGEST = 200;

    void read(Layout layout, List<NamedUnit> found) {
        boolean inside = false;
        boolean listed = false;
        for (Line line : layout.lines()) {
            if (line.zone() != Line.Zone.CLOSING || line.isBlank()) {
                continue;
            }
            int bar = line.kind() == Line.Kind.TABLE ? line.text().lastIndexOf('|') : -1;
            signature(layout, line, found);
            String cell = bar > 0 ? line.text().substring(0, bar) : line.text();
            String folded = Folding.fold(cell.strip());
            if (folded.startsWith("noi nhan")) {
                inside = true;
                continue;
            }
            boolean entry = line.kind() == Line.Kind.BULLET || folded.startsWith("-") || folded.startsWith("luu");
            if (inside && entry && cell.length() < LONGEST) {
                listed = true;
                recipients(layout, line, cell, found);
            } else if (inside && listed && bar < 0) {
                inside = false;
            }
        }
    }

    private static void signature(Layout layout, Line line, List<NamedUnit> found) {
        Matcher matcher = SIGNED.matcher(line.text());
        if (matcher.find()) {
            add(layout, line, matcher.start("unit"), matcher.group("unit").strip(), null, Where.SIGNATURE, found);
        }
    }

    private static void recipients(Layout layout, Line line, String cell, List<NamedUnit> found) {
        String bare = blank(cell, BRACKET);
        String level = null;
        Matcher part = PART.matcher(blank(bare, Pattern.compile("^[\\s|*_-]+")));
        while (part.find()) {
            int at = part.start();
            for (String words : SEVERAL.split(part.group(), 2)) {
                int from = bare.indexOf(words, at);
                at = from + words.length();
                int named = from + words.length() - words.stripLeading().length();
                String name = words.strip();
                Matcher person = PERSONS.matcher(name);
                while (person.lookingAt() && person.end() > 0) {
                    named += person.end();
                    name = name.substring(person.end());
                    person = PERSONS.matcher(name);
                }
                name = name.replaceFirst("[\\s.:/*_-]+$", "");
                Matcher place = PLACE.matcher(name);
                boolean bareName = level != null && PROPER.matcher(name).matches();
                level = place.find() ? place.group("level").toLowerCase(Locale.ROOT) : bareName ? level : null;
                if (name.length() > 1) {
                    add(layout, line, named, name, bareName ? level : null, Where.RECIPIENT, found);
                }
            }
        }
    }

    /** The same length, blanks where the pattern was. */
    private static String blank(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        while (matcher.find()) {
            matcher.appendReplacement(out, " ".repeat(matcher.end() - matcher.start()));
        }
        return matcher.appendTail(out).toString();
    }

    private static void add(
            Layout layout,
            Line line,
            int from,
            String name,
            @Nullable String level,
            Where where,
            List<NamedUnit> found) {
        Span span = new Span(line.start() + from, line.start() + from + name.length());
        found.add(new NamedUnit(layout.evidence(span), level == null ? name : level + " " + name, false, where));
    }
}
