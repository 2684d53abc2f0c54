package vn.cancu.files.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the pages of a PDF one by one into lines that know how much room they left. */
final class PdfPage extends PDFTextStripper {
    /** A small figure above the line calls a footnote. */
    private static final float SMALL = 0.8f;
    /** Lines further apart than this, in usual distances, are no lines of one paragraph. */
    private static final float APART = 1.6f;
    /** The same in sizes of its letters: one and a half lines are 1.8. */
    private static final float FAR = 2.2f;

    private final List<Raw> raws = new ArrayList<>();
    private Raw raw = new Raw();

    PdfPage() {
        setLineSeparator("\n");
        setSuppressDuplicateOverlappingText(true);
    }

    /** A line as it comes: its letters, and where it stands, in points from the left and the top. */
    private static final class Raw {
        private final StringBuilder text = new StringBuilder();
        private float left = Float.MAX_VALUE;
        private float right;
        private float top;
        private float firstWord;
        private float height;
        private boolean firstDone;
    }

    List<PrintedLine> read(PDDocument document, int page) throws IOException {
        raws.clear();
        raw = new Raw();
        setStartPage(page);
        setEndPage(page);
        getText(document);
        endLine();
        return printed();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        raw.height = Math.max(raw.height, largest(positions));
        for (TextPosition at : positions) {
            String letters = at.getUnicode();
            boolean blank = letters.isBlank();
            if (raw.left == Float.MAX_VALUE) {
                raw.top = at.getYDirAdj();
            }
            if (!blank) {
                raw.left = Math.min(raw.left, at.getXDirAdj());
                raw.right = Math.max(raw.right, at.getXDirAdj() + at.getWidthDirAdj());
            }
            raw.firstDone |= blank;
            if (!raw.firstDone) {
                raw.firstWord = raw.right - raw.left;
            }
            raw.text.append(isNoteMark(at, letters) ? superscript(letters) : letters);
        }
    }

    private static float largest(List<TextPosition> positions) {
        float largest = 0;
        for (TextPosition at : positions) {
            largest = Math.max(largest, at.getFontSizeInPt());
        }
        return largest;
    }

    private boolean isNoteMark(TextPosition at, String letters) {
        return at.getFontSizeInPt() < raw.height * SMALL
                && at.getYDirAdj() < raw.top - 1
                && letters.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String superscript(String figures) {
        return TextLines.superscript(Integer.parseInt(figures));
    }

    @Override
    protected void writeWordSeparator() {
        raw.text.append(' ');
        raw.firstDone = true;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!raw.text.isEmpty()) {
            raws.add(raw);
        }
        raw = new Raw();
    }

    private List<PrintedLine> printed() {
        float middle = 0;
        List<Float> distances = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            middle = Math.max(middle, raws.get(i).right);
            float distance = i == 0 ? 0 : raws.get(i).top - raws.get(i - 1).top;
            if (distance > 0) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        float usual = distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
        float half = middle / 2;
        float[] first = edges(half, true);
        float[] second = edges(half, false);
        List<PrintedLine> lines = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            Raw line = raws.get(i);
            float[] edges = isFirst(line, half) ? first : second;
            float distance = i == 0 ? 0 : line.top - raws.get(i - 1).top;
            boolean apart = distance > usual * APART || distance > line.height * FAR;
            String text =
                    line.text.toString().replace('\f', ' ').replace('\n', ' ').strip();
            float space = line.text.isEmpty() ? 0 : (line.right - line.left) / Math.max(1, line.text.length());
            lines.add(new PrintedLine(text, line.left, line.right, edges[0], edges[1], line.firstWord + space, apart));
        }
        return lines;
    }

    /** A line of the left column, or one that goes over the middle. */
    private static boolean isFirst(Raw line, float half) {
        return line.left < half;
    }

    /** Where lines that begin in this half of the page begin at least and end at most. */
    private float[] edges(float half, boolean first) {
        List<Float> lefts = new ArrayList<>();
        float right = 0;
        for (Raw line : raws) {
            if (isFirst(line, half) == first) {
                lefts.add(line.left);
                right = Math.max(right, line.right);
            }
        }
        // One line in five may stand out to the left: a page number between two columns, a mark in the margin.
        lefts.sort(null);
        return new float[] {lefts.isEmpty() ? 0 : lefts.get(lefts.size() / 5), right};
    }
}
