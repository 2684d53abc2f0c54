package vn.cancu.reading.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.finding.Figures.Figure;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;

/** "30/1.081 hộ, chiếm tỷ lệ 2,8%": a printed share that is not the quotient beside it. */
final class ShareFinder implements Finder {
    private static final int FARTHEST = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void find(Matter matter, List<Finding> findings) {
        for (Paragraph paragraph : matter.layout().paragraphs()) {
            if (paragraph.text().indexOf('%') >= 0
                    && matter.layout().line(paragraph.firstLine()).kind() != Line.Kind.TABLE) {
                check(matter, paragraph, findings);
            }
        }
    }

    private static void check(Matter matter, Paragraph paragraph, List<Finding> findings) {
        String text = paragraph.text();
        List<Figure> figures = Figures.in(text);
        for (int i = 2; i < figures.size(); i++) {
            Figure share = figures.get(i);
            Figure whole = figures.get(i - 1);
            Figure part = figures.get(i - 2);
            if (Figures.isPercent(text, share)
                    && isPair(text, part, whole, i > 2 ? figures.get(i - 3).end() : -1)
                    && isShareOf(paragraph.folded(), whole, share)
                    && differs(part, whole, share)) {
                findings.add(new Finding(
                        matter.layout()
                                .lineAt(paragraph.toNormal(share.start()))
                                .number(),
                        Kind.INCONSISTENT_FIGURES,
                        "share",
                        "In " + share.printed() + "% nhưng " + part.printed() + "/" + whole.printed() + " là "
                                + quotient(part, whole)
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .toPlainString()
                                        .replace('.', ',')
                                + "%"));
            }
        }
    }

    /** A slash and at most a unit between them, and none before: no date, no symbol. */
    private static boolean isPair(String text, Figure part, Figure whole, int before) {
        String between = text.substring(part.end(), whole.start());
        int slash = between.indexOf('/');
        boolean dated =
                before >= 0 && text.substring(before, part.start()).strip().equals("/");
        boolean note = part.start() > 0 && text.charAt(part.start() - 1) == '[';
        boolean year = whole.printed().length() == 4
                && whole.value().intValue() > 1900
                && whole.value().intValue() < 2100;
        return slash >= 0
                && between.indexOf('/', slash + 1) < 0
                && between.length() < 12
                && between.chars().noneMatch(c -> c == ',' || c == ';' || c == '.')
                && !dated
                && !note
                && !year
                && whole.value().signum() > 0
                && !(whole.end() < text.length() && text.charAt(whole.end()) == '/');
    }

    private static boolean isShareOf(String folded, Figure whole, Figure share) {
        if (share.start() - whole.end() > FARTHEST) {
            return false;
        }
        String between = folded.substring(whole.end(), share.start());
        boolean told = between.contains("dat")
                || between.contains("chiem")
                || between.contains("ty le")
                || between.contains("bang");
        boolean other = between.contains("tang")
                || between.contains("giam")
                || between.contains("vuot")
                || between.contains(". ");
        return told && !other;
    }

    private static boolean differs(Figure part, Figure whole, Figure share) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(share.decimals());
        return quotient(part, whole).subtract(share.value()).abs().compareTo(unit) > 0;
    }

    private static BigDecimal quotient(Figure part, Figure whole) {
        return part.value().multiply(HUNDRED).divide(whole.value(), 6, RoundingMode.HALF_UP);
    }
}
