package vn.cancu.reading.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import vn.cancu.document.Citation;
import vn.cancu.document.Duty;
import vn.cancu.document.Finding;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.Target;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.money.PlanMoney;

/** Finds what does not agree within one document. */
public final class FindingStage {
    private final List<Finder> finders = List.of(
            new HeadFinder(),
            new NumberingFinder(),
            new OrdinalFinder(),
            new ComponentFinder(),
            new MoneyFinder(),
            new TableSumFinder(),
            new ShareFinder(),
            new RateFinder(),
            new TargetFinder(),
            new PeriodFinder(),
            new DateFinder(),
            new SpanFinder(),
            new LeadFinder(),
            new RepeatFinder());

    /** In the order of their lines; the same thing once. */
    public List<Finding> read(
            Layout layout,
            Header header,
            List<Citation> citations,
            List<Item> items,
            PlanMoney money,
            List<Target> targets,
            List<Duty> duties) {
        Matter matter = new Matter(layout, header, citations, items, money, targets, duties);
        List<Finding> findings = new ArrayList<>();
        for (Finder finder : finders) {
            finder.find(matter, findings);
        }
        List<Finding> once = new ArrayList<>(new LinkedHashSet<>(findings));
        once.sort(Comparator.comparingInt(Finding::line));
        return once;
    }
}
