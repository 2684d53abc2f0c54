package vn.cancu.reading.target;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.Citation;
import vn.cancu.document.Deadline;
import vn.cancu.document.Evidence;
import vn.cancu.document.Header;
import vn.cancu.reading.duty.Regions;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.text.Folding;

/** Finds what is due, and when: by a day, in a month, a quarter or a year, or again and again. */
public final class DeadlineStage {
    /** Words that stand for what is due, at most. */
    private static final int LONGEST_SUBJECT = 160;

    /**
     * In reading order.
     *
     * @param citations so that the date of a cited document is not taken for one
     */
    public List<Deadline> read(Layout layout, Header header, List<Citation> citations) {
        String type = header.type();
        boolean norms = type != null && TargetStage.NORMS.contains(Folding.key(type));
        Regions regions = new Regions(layout, header);
        List<Deadline> deadlines = new ArrayList<>();
        for (Paragraph paragraph : layout.paragraphs()) {
            Line line = layout.line(paragraph.firstLine());
            boolean text = line.kind() == Line.Kind.TEXT
                    || line.kind() == Line.Kind.BULLET
                    || line.kind() == Line.Kind.LABELLED;
            boolean told = line.zone() != Line.Zone.BODY || regions.isTold(line.number());
            if (!text || told || !DuePhrases.mayHold(paragraph.folded())) {
                continue;
            }
            for (DuePhrases.Found found : DuePhrases.in(paragraph.folded(), norms)) {
                Evidence evidence = layout.evidence(paragraph, found.start(), found.end());
                if (!isOfCitation(evidence, citations)) {
                    deadlines.add(new Deadline(evidence, what(paragraph.text(), found), found.date()));
                }
            }
        }
        return deadlines;
    }

    private static boolean isOfCitation(Evidence evidence, List<Citation> citations) {
        for (Citation citation : citations) {
            Evidence other = citation.evidence();
            if (other.line() == evidence.line()
                    && other.start() <= evidence.start()
                    && evidence.start() < other.start() + other.quote().length()) {
                return true;
            }
        }
        return false;
    }

    /** The clause that the date stands in. */
    private static String what(String text, DuePhrases.Found found) {
        int start = Math.max(0, found.clause());
        int end = TargetCues.clauseEnd(text, found.end());
        String clause = text.substring(start, end).strip();
        return clause.length() <= LONGEST_SUBJECT
                ? clause
                : clause.substring(0, LONGEST_SUBJECT).strip();
    }
}
