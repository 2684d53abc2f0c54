package vn.cancu.reading.layout;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.reading.layout.Line.Kind;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.text.Folding;

/** Tells the head of a document from its preamble, body, closing and annexes. */
final class Zones {
    /** Openings of the lines of a preamble, folded. */
    private static final List<String> PREAMBLE =
            List.of("can cu ", "thuc hien ", "theo de nghi", "xet ", "theo ", "kinh gui", "de ", "nham ", "duoc su ");

    /** Openings that no title has. */
    private static final List<String> BASES = List.of("can cu ", "xet ", "theo de nghi", "kinh gui");

    private static final List<String> CLOSING =
            List.of("noi nhan", "tm. ", "kt. ", "tl. ", "tuq. ", "t/m ", "tm ", "k/t ");
    /** A head longer than this is none: the text begins at once. */
    private static final int LONGEST_HEAD = 60;

    /** Capitals longer than this are a title, not the name of a type. */
    private static final int LONGEST_TYPE = 26;

    private Zones() {}

    static List<Line> mark(List<Line> lines) {
        int preamble = firstOfPreamble(lines);
        int body = firstOfBody(lines, preamble);
        int closing = firstOfClosing(lines, body);
        int annex = firstOfAnnex(lines, closing);
        List<Line> marked = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Zone zone = i < preamble
                    ? Zone.HEAD
                    : i < body ? Zone.PREAMBLE : i < closing ? Zone.BODY : i < annex ? Zone.CLOSING : Zone.ANNEX;
            Line line = lines.get(i);
            marked.add(new Line(line.number(), line.start(), line.text(), line.kind(), zone, line.label()));
        }
        return marked;
    }

    private static int firstOfPreamble(List<Line> lines) {
        int seen = 0;
        boolean type = false;
        for (int i = 0; i < lines.size() && seen < LONGEST_HEAD; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            seen++;
            // A title may begin "Thực hiện …" too: right below a type in capitals it is one.
            boolean below = type && !begins(line, BASES);
            type = line.kind() == Kind.CAPITALS && line.text().strip().length() < LONGEST_TYPE;
            if ((begins(line, PREAMBLE) && !below)
                    || (line.kind() == Kind.LABELLED && seen > 1)
                    || line.kind() == Kind.BULLET) {
                return i;
            }
        }
        return 0;
    }

    private static int firstOfBody(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.kind() == Kind.LABELLED) {
                return i;
            }
        }
        return from;
    }

    /** Below the last labelled line of the main text: the first "Nơi nhận" or signing capacity. */
    private static int firstOfClosing(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (begins(lines.get(i), CLOSING) && isClosing(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isClosing(Line line) {
        String text = Folding.fold(line.text());
        return text.contains("noi nhan")
                || line.kind() == Kind.CAPITALS
                || line.text().startsWith("TM.");
    }

    /** Behind the signature: what is numbered, an annex, or a new title in capitals well below it. */
    private static int firstOfAnnex(List<Line> lines, int closing) {
        int signature = -1;
        for (int i = closing; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            String text = Folding.fold(line.text().strip());
            if ((line.label() != null && !line.label().isBullet())
                    || text.startsWith("phu luc")
                    || text.startsWith("(kem theo")
                    || text.startsWith("(ban hanh kem")) {
                return startOfTitle(lines, i, Math.max(closing, signature));
            }
            if (line.kind() == Kind.CAPITALS && !text.startsWith("noi nhan")) {
                signature = signature < 0 || i - signature < 6 ? i : signature;
                if (i - signature >= 6) {
                    return i;
                }
            }
        }
        return lines.size();
    }

    /** The title lines in capitals right above what is annexed belong to it. */
    private static int startOfTitle(List<Line> lines, int at, int floor) {
        int start = at;
        for (int i = at - 1; i > floor; i--) {
            Line line = lines.get(i);
            if (line.kind() == Kind.CAPITALS) {
                start = i;
            } else if (!line.isBlank() && at - i > 6) {
                break;
            }
        }
        return start;
    }

    private static boolean begins(Line line, List<String> openings) {
        String text = line.label() != null && line.label().isBullet()
                ? line.words()
                : line.text().strip();
        int length = Math.min(text.length(), 12);
        String folded = Folding.fold(text.substring(0, length));
        for (String opening : openings) {
            if (folded.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }
}
