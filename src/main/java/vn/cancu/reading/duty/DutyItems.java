package vn.cancu.reading.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Duty;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;

/** Which item of the plan a duty is for: by where it stands, or by the items that its words name. */
final class DutyItems {
    /** "thực hiện dự án 1, dự án 3": nothing but projects by number, to the end. */
    private static final Pattern PROJECTS = Pattern.compile(
            "(?:thực hiện|triển khai) (?:các )?(?<list>dự án \\d+(?:(?:,| và|;|, và) (?:dự án )?\\d+)*)[.;\\s]*$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Layout layout;
    private final Map<Integer, String> ofLine = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    /** By line of a heading the lines right below it of items that are none: "Tiểu dự án 2: …" as a paragraph of its project's section. */
    private final Map<Integer, NavigableSet<Integer>> plain = new HashMap<>();

    DutyItems(Layout layout, List<Item> items) {
        this.layout = layout;
        for (Item item : items) {
            int line = item.evidence().line();
            ofLine.put(line, item.id());
            ids.add(item.id());
            Heading above = layout.headingOf(line).orElse(null);
            if (above == null || above.line() == line) {
                continue;
            }
            plain.computeIfAbsent(above.line(), absent -> new TreeSet<>()).add(line);
            Heading wider = above.parent();
            if (wider != null && isOrphan(above, wider)) {
                plain.computeIfAbsent(wider.line(), absent -> new TreeSet<>()).add(line);
            }
        }
    }

    /** "1.3." right below "II.": what stands in the place of a heading "1." has no label, as "* Dự án 4: …" below it. */
    private static boolean isOrphan(Heading heading, Heading parent) {
        String label = heading.label().text();
        int dot = label.lastIndexOf('.');
        return dot > 0 && !parent.label().text().equals(label.substring(0, dot));
    }

    /** The item in whose section the line stands, or that was named last within that section; null where none is. */
    @Nullable
    String at(int line) {
        String own = ofLine.get(line);
        Heading heading = layout.headingOf(line).orElse(null);
        while (own == null && heading != null) {
            own = namedWithin(heading, line);
            own = own == null ? ofLine.get(heading.line()) : own;
            heading = heading.parent();
        }
        return own;
    }

    private @Nullable String namedWithin(Heading section, int before) {
        NavigableSet<Integer> lines = plain.get(section.line());
        Integer last = lines == null ? null : lines.lower(before);
        return last == null ? null : ofLine.get(last);
    }

    /** What "thực hiện dự án 1, dự án 3" is for: the items of these numbers, and null for numbers that the plan has no item of. */
    List<@Nullable String> named(String words) {
        Matcher matcher = PROJECTS.matcher(words);
        List<@Nullable String> found = new ArrayList<>();
        if (!matcher.find()) {
            return found;
        }
        Matcher number = NUMBER.matcher(matcher.group("list"));
        while (number.find()) {
            String id = "DA" + number.group();
            String item = ids.contains(id) ? id : null;
            if (!found.contains(item)) {
                found.add(item);
            }
        }
        return found;
    }

    /**
     * A row "Đơn vị thực hiện: …" behind the last of several numbered parts, none of which has any duty of its own, is for all of them:
     * for the item above.
     *
     * @param rows lines of such rows
     */
    List<Duty> forAllParts(List<Duty> duties, Set<Integer> rows) {
        Map<Integer, String> above = new HashMap<>();
        for (int row : rows) {
            Heading part = layout.sectionOf(row).orElse(null);
            Heading whole = part == null ? null : part.parent();
            String item = whole == null ? null : ofLine.get(whole.line());
            if (part != null && whole != null && item != null && isLastOfIdle(part, whole, duties)) {
                above.put(row, item);
            }
        }
        return above.isEmpty()
                ? duties
                : duties.stream().map(duty -> moved(duty, above)).toList();
    }

    private static Duty moved(Duty duty, Map<Integer, String> above) {
        String item = above.get(duty.evidence().line());
        return item == null ? duty : new Duty(duty.evidence(), duty.unit(), duty.role(), item);
    }

    private boolean isLastOfIdle(Heading part, Heading whole, List<Duty> duties) {
        List<Heading> parts = layout.headings().stream()
                .filter(heading -> heading.parent() != null
                        && heading.parent().line() == whole.line()
                        && !heading.label().isBullet()
                        && ofLine.containsKey(heading.line()))
                .toList();
        return parts.size() > 1
                && parts.getLast().line() == part.line()
                && duties.stream()
                        .map(duty -> duty.evidence().line())
                        .noneMatch(line -> line >= whole.line() && line < part.line());
    }
}
