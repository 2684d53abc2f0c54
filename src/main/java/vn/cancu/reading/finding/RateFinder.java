package vn.cancu.reading.finding;

import java.util.List;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.finding.Figures.Figure;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Paragraph;

/** Rates without their sign, in households, above a hundred, or that "fall" to where they were. */
final class RateFinder implements Finder {
    @Override
    public void find(Matter matter, List<Finding> findings) {
        for (Paragraph paragraph : matter.layout().paragraphs()) {
            boolean table = matter.layout().line(paragraph.firstLine()).kind() == Line.Kind.TABLE;
            if (!table && paragraph.text().length() < 6000 && paragraph.folded().contains("ty le")) {
                int from = 0;
                String text = paragraph.text();
                for (int i = 0; i < text.length(); i++) {
                    boolean end = i + 1 == text.length()
                            || text.charAt(i) == ';'
                            || (text.charAt(i) == '.' && text.charAt(i + 1) == ' ');
                    if (end) {
                        clause(matter, paragraph, from, i + 1, findings);
                        from = i + 1;
                    }
                }
            }
        }
    }

    private static void clause(Matter matter, Paragraph paragraph, int from, int to, List<Finding> findings) {
        String text = paragraph.text().substring(from, to);
        String folded = paragraph.folded().substring(from, to);
        if (!folded.contains("ty le")) {
            return;
        }
        int line = matter.layout().lineAt(paragraph.toNormal(from)).number();
        List<Figure> figures = Figures.in(text);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String after = folded.substring(figure.end(), Math.min(folded.length(), figure.end() + 12))
                    .strip();
            if (folded.indexOf("ty le") > figure.start()) {
                continue;
            }
            if (Figures.isPercent(text, figure)) {
                if (figure.printed().equals("100")
                        && after.replaceFirst("^% ?", "").startsWith("tro len")) {
                    findings.add(new Finding(
                            line,
                            Kind.INCONSISTENT_FIGURES,
                            "rate-over-100",
                            "Tỷ lệ “từ 100% trở lên”: không thể lớn hơn 100%"));
                }
                sameAsBefore(folded, figures, i, line, findings);
            } else if (figure.decimals() > 0 && hasPercent(text, figures) && lacksUnit(after)) {
                findings.add(new Finding(
                        line, Kind.UNIT_ERROR, "rate-sign", "Tỷ lệ in “" + figure.printed() + "” thiếu dấu %"));
            } else if (isCount(folded, figure, after) && !hasPercentBefore(text, figures, i)) {
                findings.add(new Finding(
                        line,
                        Kind.UNIT_ERROR,
                        "rate-unit",
                        "Tỷ lệ tính bằng số hộ, số người: “" + figure.printed() + " " + after.split(" ", 2)[0] + "”"));
            }
        }
    }

    /** "2,69 giữ … còn 2,69%": it starts where it ends. */
    private static void sameAsBefore(String folded, List<Figure> figures, int i, int line, List<Finding> findings) {
        Figure figure = figures.get(i);
        if (i == 0
                || figure.decimals() == 0
                || figure.value().compareTo(figures.get(i - 1).value()) != 0) {
            return;
        }
        String between = folded.substring(figures.get(i - 1).end(), figure.start());
        if (between.stripTrailing().endsWith(" con")
                || between.contains("giam xuong")
                || between.contains("tang len")) {
            findings.add(new Finding(
                    line,
                    Kind.INCONSISTENT_FIGURES,
                    "rate-unchanged",
                    "Số đầu kỳ và số cuối kỳ đều là " + figure.printed() + "%: không có thay đổi"));
        }
    }

    private static boolean hasPercent(String text, List<Figure> figures) {
        return figures.stream().anyMatch(figure -> figure.decimals() > 0 && Figures.isPercent(text, figure));
    }

    private static boolean hasPercentBefore(String text, List<Figure> figures, int i) {
        return figures.subList(0, i).stream().anyMatch(figure -> Figures.isPercent(text, figure));
    }

    /** A word that names no unit: a verb or a joining word. */
    private static boolean lacksUnit(String after) {
        for (String word : List.of("giu", "con", "xuong", "len", "den", "cuoi", "nam", "dat")) {
            if (after.startsWith(word + " ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(String folded, Figure figure, String after) {
        boolean counted = after.startsWith("ho ") || after.equals("ho") || after.startsWith("nguoi ");
        String before = folded.substring(Math.max(0, figure.start() - 16), figure.start());
        return counted && (before.contains("giam") || before.contains("tang") || before.matches(".*tu \\d+ den $"));
    }
}
