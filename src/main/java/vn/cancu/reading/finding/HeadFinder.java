package vn.cancu.reading.finding;

import java.util.List;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.text.Folding;

/** A number or a day left blank in the head: the document is not issued yet, or was copied before it was. */
final class HeadFinder implements Finder {
    @Override
    public void find(Matter matter, List<Finding> findings) {
        boolean numberLine = false;
        int first = 0;
        for (Line line : matter.layout().lines()) {
            if (line.zone() != Zone.HEAD) {
                break;
            }
            String folded = Folding.fold(line.text().strip());
            first = first == 0 && !folded.isEmpty() ? line.number() : first;
            if (isNumberLine(folded)) {
                numberLine = true;
                if (isBlankNumber(folded)) {
                    findings.add(new Finding(
                            line.number(),
                            Kind.MISSING_NUMBER,
                            "blank-number",
                            "Số văn bản để trống: “" + line.text().strip() + "”"));
                }
            }
            if (isBlankDay(folded)) {
                findings.add(new Finding(
                        line.number(),
                        Kind.DATE_ERROR,
                        "blank-day",
                        "Ngày ban hành để trống: “" + line.text().strip() + "”"));
            }
        }
        if (!numberLine
                && first > 0
                && isAnnounced(matter)
                && matter.header().type() != null
                && matter.header().symbol() == null) {
            findings.add(new Finding(first, Kind.MISSING_NUMBER, "no-number", "Văn bản không in số, ký hiệu"));
        }
    }

    /** A text that begins with its type in capitals has a head of its own; one that begins otherwise was cut out of a page. */
    private static boolean isAnnounced(Matter matter) {
        for (Line line : matter.layout().lines()) {
            if (!line.isBlank()) {
                return line.kind() == Line.Kind.CAPITALS;
            }
        }
        return false;
    }

    private static boolean isNumberLine(String folded) {
        return folded.startsWith("so") && folded.indexOf('/') > 0 && folded.indexOf('/') < 40;
    }

    /** "So: /KH-UBND", "So …/KH-UBND": no digit before the slash. */
    private static boolean isBlankNumber(String folded) {
        String before = folded.substring(0, folded.indexOf('/'));
        return before.chars().noneMatch(Character::isDigit);
    }

    private static boolean isBlankDay(String folded) {
        int day = folded.indexOf("ngay");
        int month = folded.indexOf("thang", Math.max(0, day));
        if (day < 0 || month < 0 || month - day > 24) {
            return false;
        }
        String between = folded.substring(day + 4, month);
        return between.chars().noneMatch(Character::isLetterOrDigit);
    }
}
