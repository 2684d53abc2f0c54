package vn.cancu.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Header;
import vn.cancu.document.Target;
import vn.cancu.reading.duty.Regions;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.text.Folding;

/**
 * Finds the figures that are aimed at or reached.
 *
 * <p>A figure is one where the words before it say so ("phấn đấu", "đạt", "giảm", "tỷ lệ …") or the section is about goals or results.
 * Who is eligible, what a norm allows and what a fine or a tax is are none: neither are the figures of laws and decrees.
 */
public final class TargetStage {
    /** Types of documents that hold norms, folded: their figures are no targets. */
    static final Set<String> NORMS = Set.of(
            "hien phap",
            "luat",
            "bo luat",
            "phap lenh",
            "nghi dinh",
            "thong tu",
            "thong tu lien tich",
            "quy dinh",
            "quy che",
            "lenh",
            "van ban hop nhat",
            "bieu mau");

    /** Types of documents that plan or report, folded. */
    private static final Set<String> PLANS = Set.of("ke hoach", "bao cao", "chuong trinh", "de an", "phuong an");

    public List<Target> read(Layout layout, Header header) {
        String type = header.type();
        if (type != null && NORMS.contains(Folding.key(type))) {
            return List.of();
        }
        return new Reading(layout, header).read();
    }

    /** One reading of one document. */
    private static final class Reading {
        private final Layout layout;
        private final Header header;
        private final Regions regions;
        private final List<Target> targets = new ArrayList<>();

        Reading(Layout layout, Header header) {
            this.layout = layout;
            this.header = header;
            regions = new Regions(layout, header);
        }

        List<Target> read() {
            for (Paragraph paragraph : layout.paragraphs()) {
                Line line = layout.line(paragraph.firstLine());
                boolean text = line.kind() == Line.Kind.TEXT
                        || line.kind() == Line.Kind.BULLET
                        || line.kind() == Line.Kind.LABELLED;
                if (text && line.zone() == Line.Zone.BODY) {
                    paragraph(paragraph, line);
                }
            }
            return targets;
        }

        private void paragraph(Paragraph paragraph, Line line) {
            List<Figure> figures = Figures.of(paragraph.text());
            if (figures.isEmpty()) {
                return;
            }
            boolean told = regions.isTold(line.number());
            String headings = headings(line.number());
            if (TargetCues.isNorm(headings)) {
                return;
            }
            boolean aimed = headings.contains("muc tieu") || headings.contains("chi tieu");
            int floor = 0;
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                Context context = context(paragraph, figure, floor, i + 1 < figures.size() ? figures.get(i + 1) : null);
                if (isTarget(context, figure, told, aimed)) {
                    targets.add(target(paragraph, figure, context, told, headings));
                    floor = figure.end();
                }
            }
        }

        private boolean isTarget(Context context, Figure figure, boolean told, boolean aimed) {
            if (TargetCues.isNorm(context.clause())) {
                return false;
            }
            if (figure.unit() == null) {
                return context.baseline() && context.before().contains("ty le");
            }
            boolean strong = TargetCues.isStrong(context.before());
            boolean dated =
                    isPlan() && TargetCues.isLeadIn(context.before()) && TargetCues.yearIn(context.before()) != null;
            boolean reached = isPlan() && isReachedRate(context);
            boolean meant = dated
                    || aimed
                    || told
                    || reached
                    || (strong && (isPlan() || TargetCues.isAimed(context.sentence())));
            return figure.unit().equals("%") ? meant : TargetCues.isAction(context.before()) && (meant || isPlan());
        }

        /** "Kết quả đã có 89,8% thôn …", "Đã hoàn thành 76,8% hộ …", "(cuối năm 2021: 10,2%)". */
        private boolean isReachedRate(Context context) {
            String before = " " + context.before();
            boolean done = before.contains(" da co ")
                    || before.contains(" da hoan thanh ")
                    || before.contains(" da thuc hien ")
                    || before.contains(" hien co ")
                    || before.contains(" so voi muc ");
            return done
                    || (TargetCues.isLeadIn(context.before())
                            && isBeforePlan(TargetCues.latestYearIn(context.before())));
        }

        /** A figure of a year before those that are planned is one that was reached. */
        private boolean isBeforePlan(@Nullable Integer year) {
            return year != null
                    && !header.planYears().isEmpty()
                    && header.planYears().stream().allMatch(planned -> planned > year);
        }

        /** "72,3% của năm 2022", "76,8% hộ … trong năm 2022": the year told right behind a figure, within its clause. */
        private static @Nullable Integer yearBehind(Paragraph paragraph, Figure figure) {
            int end = TargetCues.clauseEnd(paragraph.text(), figure.end());
            return TargetCues.latestYearIn(paragraph.folded().substring(figure.end(), end));
        }

        private boolean isPlan() {
            String type = header.type();
            return type != null && PLANS.contains(Folding.key(type));
        }

        private Target target(Paragraph paragraph, Figure figure, Context context, boolean told, String headings) {
            Integer year = TargetCues.yearIn(context.sentence());
            boolean result = !TargetCues.isAimed(context.before())
                    && (told
                            || context.baseline()
                            || TargetCues.isReached(context.before())
                            || TargetCues.isReached(context.sentence())
                            || isBeforePlan(TargetCues.latestYearIn(context.sentence()))
                            || isBeforePlan(yearBehind(paragraph, figure)));
            if (year == null && !(result && !told)) {
                year = TargetCues.yearIn(headings);
            }
            if (year == null && !result && header.planYears().size() == 1) {
                year = header.planYears().getFirst();
            }
            String text = paragraph.text();
            String indicator = text.substring(context.start(), figure.start()).strip();
            int end = figure.end();
            if (TargetCues.isLeadIn(context.before())) {
                end = TargetCues.clauseEnd(text, figure.end());
                indicator = (indicator + " " + text.substring(figure.end(), end)).strip();
            }
            return new Target(
                    layout.evidence(paragraph, context.start(), end),
                    indicator,
                    figure.value(),
                    figure.unit() == null ? "%" : figure.unit(),
                    year,
                    result ? Target.Kind.RESULT : Target.Kind.TARGET);
        }

        /** Words of the headings above, the nearest first, folded. */
        private String headings(int line) {
            StringBuilder words = new StringBuilder();
            @Nullable Heading heading = layout.sectionOf(line).orElse(null);
            while (heading != null) {
                if (heading.line() != line && heading.isTitled()) {
                    words.append(Regions.words(heading)).append(" | ");
                }
                heading = heading.parent();
            }
            return words.toString();
        }
    }

    /**
     * What stands around a figure.
     *
     * @param start where its clause begins: behind the last mark or figure
     * @param before folded, from there to the figure
     * @param clause folded, from there to the next mark
     * @param sentence folded, from the beginning of its sentence to the figure
     * @param baseline whether a figure follows to which this one is to change
     */
    private record Context(int start, String before, String clause, String sentence, boolean baseline) {}

    private static Context context(Paragraph paragraph, Figure figure, int floor, @Nullable Figure next) {
        String text = paragraph.text();
        int sentence = TargetCues.sentenceStart(text, figure.start());
        int start = Math.max(floor, TargetCues.clauseStart(text, figure.start(), sentence));
        while (start < figure.start() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        String folded = paragraph.folded();
        boolean baseline = false;
        if (next != null && "%".equals(next.unit()) && next.start() - figure.end() < 60) {
            baseline = TargetCues.isChange(folded.substring(figure.end(), next.start()));
        }
        return new Context(
                start,
                folded.substring(start, figure.start()),
                folded.substring(start, TargetCues.clauseEnd(text, figure.end())),
                folded.substring(sentence, figure.start()),
                baseline);
    }
}
