package vn.cancu.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Passage;
import vn.cancu.document.Section;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;

/** Sections and passages, from the layout. */
final class Outline {
    private static final int LONGEST_PASSAGE = 4000;

    private Outline() {}

    /** Numbered headings, and bullets that have parts of their own. */
    static List<Section> sections(Layout layout) {
        List<Section> sections = new ArrayList<>();
        List<Heading> headings = layout.headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean hasParts = i + 1 < headings.size() && headings.get(i + 1).level() > heading.level();
            if (!heading.label().isBullet() || hasParts) {
                sections.add(new Section(
                        heading.line(),
                        heading.path(),
                        heading.level(),
                        heading.label().text(),
                        heading.isTitled() ? heading.words() : null));
            }
        }
        return sections;
    }

    /** Lines without a blank one between them, as read; a labelled line begins a new passage. */
    static List<Passage> passages(Layout layout) {
        List<Passage> passages = new ArrayList<>();
        int first = 0;
        int length = 0;
        for (Line line : layout.lines()) {
            boolean cut =
                    line.isBlank() || (line.label() != null && !line.label().isBullet()) || length > LONGEST_PASSAGE;
            if (first > 0 && cut) {
                passages.add(passage(layout, first, line.number() - 1));
                first = 0;
                length = 0;
            }
            if (!line.isBlank()) {
                first = first == 0 ? line.number() : first;
                length += line.text().length();
            }
        }
        if (first > 0) {
            passages.add(passage(layout, first, layout.lines().size()));
        }
        return passages;
    }

    private static Passage passage(Layout layout, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            text.append(line > first ? "\n" : "").append(layout.source().line(line));
        }
        Heading heading = layout.sectionOf(first).orElse(null);
        String path = heading == null ? "" : heading.path();
        return new Passage(first, last, path, words(heading), text.toString());
    }

    private static @Nullable String words(@Nullable Heading innermost) {
        Heading heading = innermost;
        while (heading != null && !heading.isTitled()) {
            heading = heading.parent();
        }
        return heading == null ? null : heading.words();
    }
}
