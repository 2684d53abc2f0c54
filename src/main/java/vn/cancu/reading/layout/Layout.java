package vn.cancu.reading.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cancu.document.Evidence;
import vn.cancu.text.Folding;
import vn.cancu.text.NormalText;
import vn.cancu.text.SourceText;
import vn.cancu.text.Span;

/**
 * A text laid out: its lines, its paragraphs as they were meant, its section tree, and the way back to the source.
 *
 * <p>Every offset of this class is one of the normal text, {@link #text()}; {@link #evidence(Span)} leads from there to the line and
 * the exact words of the source. Immutable.
 */
public final class Layout {
    private final SourceText source;
    private final NormalText normal;
    private final String folded;
    private final List<Line> lines;
    private final List<Paragraph> paragraphs;
    private final List<Heading> headings;
    /** Index in {@link #paragraphs} by line - 1, -1 where the line is in none. */
    private final int[] paragraphOfLine;
    /** Index in {@link #headings} of the innermost heading by line - 1, -1 above the first. */
    private final int[] headingOfLine;

    private Layout(SourceText source, NormalText normal) {
        this.source = source;
        this.normal = normal;
        this.folded = folded(normal.text());
        this.lines = List.copyOf(Zones.mark(LineScanner.scan(normal.text())));
        this.paragraphs = List.copyOf(Paragraphs.of(normal.text(), folded, lines));
        this.headings = List.copyOf(Headings.of(lines));
        this.paragraphOfLine = paragraphOfLine();
        this.headingOfLine = headingOfLine();
    }

    public static Layout of(SourceText source) {
        return new Layout(source, NormalText.of(source.raw()));
    }

    public SourceText source() {
        return source;
    }

    /** Normal text of the whole document. */
    public String text() {
        return normal.text();
    }

    /** {@link #text()} in lower case without diacritics, of the same length: for finding words whatever their print. */
    public String folded() {
        return folded;
    }

    /** Every line, blank ones too: line n at index n - 1. */
    public List<Line> lines() {
        return lines;
    }

    public Line line(int number) {
        return lines.get(number - 1);
    }

    /** The line that holds the unit at {@code offset} of the normal text. */
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /** Whether the blank at {@code offset} of the normal text is a tab in the source. */
    public boolean isTab(int offset) {
        return source.raw().charAt(normal.toSource(new Span(offset, offset + 1)).start()) == '\t';
    }

    /** In the order of their first lines; every line that is not blank is in exactly one. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Empty for a blank line. */
    public Optional<Paragraph> paragraphOf(int line) {
        int index = paragraphOfLine[line - 1];
        return index < 0 ? Optional.empty() : Optional.of(paragraphs.get(index));
    }

    /** Labelled lines in reading order, bullets too. */
    public List<Heading> headings() {
        return headings;
    }

    /** The innermost labelled line, bullets too, that {@code line} stands under or is. */
    public Optional<Heading> headingOf(int line) {
        int index = headingOfLine[line - 1];
        return index < 0 ? Optional.empty() : Optional.of(headings.get(index));
    }

    /** The innermost heading of {@code line} that is no bullet. */
    public Optional<Heading> sectionOf(int line) {
        Heading heading = headingOf(line).orElse(null);
        while (heading != null && heading.label().isBullet()) {
            heading = heading.parent();
        }
        return Optional.ofNullable(heading);
    }

    /**
     * The words behind a fact. Where the span crosses lines the quote is its part on the first line; blanks at its ends are left out.
     *
     * @param span of the normal text; must hold a unit that is no blank
     */
    public Evidence evidence(Span span) {
        String text = normal.text();
        int start = span.start();
        int end = span.end();
        while (start < end && text.charAt(start) <= ' ') {
            start++;
        }
        Line line = lineAt(start);
        end = Math.min(end, line.end());
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        Span place = normal.toSource(new Span(start, end));
        int lineStart = source.startOfLine(line.number());
        int lineEnd = source.endOfLine(line.number());
        int from = Math.clamp(place.start(), lineStart, lineEnd);
        int to = Math.clamp(place.end(), from, lineEnd);
        return new Evidence(line.number(), from - lineStart, source.cut(new Span(from, to)));
    }

    /** The same for a span of a paragraph's text. */
    public Evidence evidence(Paragraph paragraph, int start, int end) {
        return evidence(paragraph.toNormal(new Span(start, end)));
    }

    /** Folding that keeps the length even where a stray combining mark stands. */
    private static String folded(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            char plain = Folding.fold(c);
            out[i] = plain == 0 ? c : plain;
        }
        return new String(out);
    }

    private int[] paragraphOfLine() {
        int[] index = new int[lines.size()];
        Arrays.fill(index, -1);
        for (int p = 0; p < paragraphs.size(); p++) {
            for (int line : paragraphs.get(p).lines()) {
                index[line - 1] = p;
            }
        }
        return index;
    }

    private int[] headingOfLine() {
        int[] index = new int[lines.size()];
        int current = -1;
        int next = 0;
        for (int i = 0; i < index.length; i++) {
            if (next < headings.size() && headings.get(next).line() == i + 1) {
                current = next++;
            }
            while (current >= 0 && headings.get(current).endLine() < i + 1) {
                current = parentIndex(current);
            }
            index[i] = current;
        }
        return index;
    }

    private int parentIndex(int index) {
        Heading parent = headings.get(index).parent();
        int at = parent == null ? -1 : index;
        while (parent != null && headings.get(at).line() != parent.line()) {
            at--;
        }
        return at;
    }
}
