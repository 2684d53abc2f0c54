package vn.cancu.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Allocation.Measure;
import vn.cancu.document.Allocation.Source;
import vn.cancu.text.PartialDate;

/** Money as a test states it, in place of a graph: what is set stays for all that is stated after it. */
public final class StatedMoney implements BudgetGraph {
    /** A question of this component fails. */
    private static final String FAILING = "HONG";

    private final List<Amount> amounts = new ArrayList<>();
    private final List<String> namesakes = new ArrayList<>();
    private @Nullable Integer year = 2025;
    private @Nullable String unit;
    private String document = "kh";
    private PartialDate date = PartialDate.parse("2025-01-10");

    @Override
    public List<Amount> amounts(BudgetQuestion question, int limit) {
        if (FAILING.equals(question.component())) {
            throw new IllegalStateException("a graph that does not answer");
        }
        return amounts.stream()
                .filter(amount -> question.year() == null || question.year().equals(amount.year()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> namesakes(Collection<String> units) {
        return namesakes;
    }

    /** Another unit of the graph that has no money. */
    public void namesake(String key) {
        namesakes.add(key);
    }

    public void year(@Nullable Integer stated) {
        year = stated;
    }

    /** Who states or is given what follows, by its key. */
    public void unit(@Nullable String key) {
        unit = key;
    }

    public void document(String key, String issued) {
        document = key;
        date = PartialDate.parse(issued);
    }

    public void state(@Nullable String item, Source source, long vnd, Measure measure) {
        state(item, null, source, vnd, measure);
    }

    public void state(@Nullable String item, @Nullable String recipient, Source source, long vnd, Measure measure) {
        amounts.add(new Amount(
                document + "#" + amounts.size(),
                vnd,
                vnd + " đồng",
                source,
                null,
                measure,
                year,
                item,
                item,
                "1719",
                item,
                recipient,
                unit,
                document,
                "1/KH-UBND",
                "UBND xã Khuổi Sáng",
                date,
                document + ".txt",
                amounts.size() + 1,
                vnd + " đồng",
                null,
                List.of()));
    }
}
