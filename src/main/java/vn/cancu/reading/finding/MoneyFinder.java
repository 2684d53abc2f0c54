package vn.cancu.reading.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cancu.document.Allocation;
import vn.cancu.document.Finding;
import vn.cancu.document.Finding.Kind;
import vn.cancu.reading.money.PlanMoney;
import vn.cancu.reading.money.Sum;

/** Totals that differ from their parts, and slips of unit or digit. */
final class MoneyFinder implements Finder {
    @Override
    public void find(Matter matter, List<Finding> findings) {
        PlanMoney money = matter.money();
        Set<Integer> told = new HashSet<>();
        for (int row = 0; row < money.rows().size(); row++) {
            Allocation allocation = money.rows().get(row);
            if (allocation.anomaly() != null && told.add(allocation.evidence().line())) {
                boolean digit = money.surplusDigits().contains(row);
                findings.add(new Finding(
                        allocation.evidence().line(),
                        digit ? Kind.INCONSISTENT_FIGURES : Kind.UNIT_ERROR,
                        digit ? "surplus-digit" : "unit-slip",
                        allocation.anomaly(),
                        List.of(allocation.evidence())));
            }
        }
        for (Sum sum : money.sums()) {
            check(money, sum, findings);
        }
    }

    private static void check(PlanMoney money, Sum sum, List<Finding> findings) {
        Allocation total = money.rows().get(sum.total());
        long parts = 0;
        long rounding = money.roundings().get(sum.total());
        for (int part : sum.parts()) {
            if (money.surplusDigits().contains(part)) {
                Allocation slip = money.rows().get(part);
                findings.add(new Finding(
                        slip.evidence().line(),
                        Kind.SUM_MISMATCH,
                        "part-over-total",
                        "Phần in “" + slip.amountPrinted() + " " + slip.unitPrinted() + "” lớn hơn tổng số “"
                                + total.amountPrinted() + " " + total.unitPrinted() + "”",
                        List.of(total.evidence(), slip.evidence())));
                return;
            }
            parts += money.rows().get(part).amountVnd();
            rounding += money.roundings().get(part);
        }
        long difference = parts - total.amountVnd();
        boolean wrong = sum.whole() ? Math.abs(difference) > rounding : difference > rounding;
        if (wrong) {
            findings.add(new Finding(
                    total.evidence().line(),
                    Kind.SUM_MISMATCH,
                    sum.whole() ? "sum-mismatch" : "part-over-total",
                    "Tổng số " + PlanMoney.print(total.amountVnd()) + " đồng, các phần cộng lại "
                            + PlanMoney.print(parts) + " đồng (lệch " + PlanMoney.print(Math.abs(difference)) + ")",
                    Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                            .map(row -> money.rows().get(row).evidence())
                            .toList()));
        }
    }
}
