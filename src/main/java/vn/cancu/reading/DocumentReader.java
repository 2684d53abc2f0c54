package vn.cancu.reading;

import java.util.List;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.document.Allocation;
import vn.cancu.document.Citation;
import vn.cancu.document.Duty;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.document.ReadDocument;
import vn.cancu.document.Target;
import vn.cancu.reading.citation.CitationStage;
import vn.cancu.reading.citation.CitationStage.Citations;
import vn.cancu.reading.duty.DutyStage;
import vn.cancu.reading.duty.NamedUnits;
import vn.cancu.reading.duty.ParagraphWords;
import vn.cancu.reading.finding.FindingStage;
import vn.cancu.reading.force.ForceStage;
import vn.cancu.reading.header.HeaderStage;
import vn.cancu.reading.item.ItemStage;
import vn.cancu.reading.item.PlanItems;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.money.MoneyStage;
import vn.cancu.reading.money.PlanMoney;
import vn.cancu.reading.target.DeadlineStage;
import vn.cancu.reading.target.TargetStage;
import vn.cancu.text.SourceText;

/** Reads what a text says. Holds no state between texts; safe for use by several threads. */
public final class DocumentReader {
    private final HeaderStage headerStage;
    private final CitationStage citationStage;
    private final ItemStage itemStage;
    private final MoneyStage moneyStage;
    private final DutyStage dutyStage = new DutyStage();
    private final NamedUnits namedUnits = new NamedUnits();
    private final TargetStage targetStage = new TargetStage();
    private final DeadlineStage deadlineStage = new DeadlineStage();
    private final FindingStage findingStage = new FindingStage();
    private final ForceStage forceStage = new ForceStage();

    public DocumentReader(Catalogue catalogue) {
        headerStage = new HeaderStage(catalogue);
        citationStage = new CitationStage(catalogue);
        itemStage = new ItemStage(catalogue);
        moneyStage = new MoneyStage(catalogue);
    }

    /** Never fails for what a text holds: what cannot be read is left out, or told as a finding. */
    public ReadDocument read(SourceText source) {
        Layout layout = Layout.of(source);
        Header header = headerStage.read(layout);
        Citations found = citationStage.read(layout, header);
        List<Citation> citations = found.citations();
        PlanItems plan = itemStage.read(layout, header);
        List<Item> items = plan.rows();
        PlanMoney money = moneyStage.read(layout, header, plan);
        List<Allocation> allocations = money.rows();
        List<Target> targets = targetStage.read(layout, header);
        ParagraphWords words = new ParagraphWords();
        List<Duty> duties = dutyStage.read(layout, header, items, words);
        return new ReadDocument(
                header,
                citations,
                found.amendments(),
                items,
                allocations,
                duties,
                namedUnits.read(layout, words),
                targets,
                deadlineStage.read(layout, header, citations),
                findingStage.read(layout, header, citations, items, money, targets, duties),
                Outline.sections(layout),
                forceStage.read(layout, header).orElse(null),
                Outline.passages(layout));
    }
}
