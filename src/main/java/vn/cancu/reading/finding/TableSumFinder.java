package vn.cancu.reading.finding;

import java.util.List;
import java.util.stream.Stream;
import vn.cancu.document.Evidence;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.money.PlanMoney;
import vn.cancu.reading.money.TableSum;

/** Figures of a table that differ from what their parts add up to, by more than the print may be rounded. */
final class TableSumFinder implements Finder {
    /** Quotes of parts at most: a column may have thousands of rows. */
    private static final int MOST_PARTS = 40;

    private static final int LONGEST_WORDS = 80;

    @Override
    public void find(Matter matter, List<Finding> findings) {
        for (TableSum sum : matter.money().tableSums()) {
            findings.add(new Finding(
                    sum.line(),
                    Kind.SUM_MISMATCH,
                    sum.across() ? "sum-mismatch" : "table-sum",
                    "Biểu, cột “" + cut(sum.column()) + "”, dòng “" + cut(sum.row()) + "”: in "
                            + PlanMoney.print(sum.amount()) + " đồng, các " + (sum.across() ? "nguồn" : "dòng")
                            + " cộng lại " + PlanMoney.print(sum.sum()) + " đồng (lệch "
                            + PlanMoney.print(Math.abs(sum.sum() - sum.amount())) + ")",
                    quotes(matter, sum)));
        }
    }

    private static String cut(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "…" : words;
    }

    private static List<Evidence> quotes(Matter matter, TableSum sum) {
        return Stream.concat(Stream.of(sum.total()), sum.parts().stream().limit(MOST_PARTS))
                .map(span -> matter.layout().evidence(span))
                .toList();
    }
}
