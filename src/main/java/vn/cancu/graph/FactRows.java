package vn.cancu.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cancu.document.Allocation;
import vn.cancu.document.Deadline;
import vn.cancu.document.Duty;
import vn.cancu.document.Evidence;
import vn.cancu.document.Finding;
import vn.cancu.document.Item;
import vn.cancu.document.Passage;
import vn.cancu.document.Target;
import vn.cancu.duty.Due;
import vn.cancu.duty.DutyTerms;
import vn.cancu.text.Folding;

/** Items, amounts, duties, targets, deadlines and findings of one document. */
final class FactRows {
    final List<Map<String, Object>> facts = new ArrayList<>();
    final List<Map<String, Object>> items = new ArrayList<>();
    final List<Map<String, Object>> parents = new ArrayList<>();
    final List<Map<String, Object>> funds = new ArrayList<>();
    final List<Map<String, Object>> itemDuties = new ArrayList<>();
    final List<Map<String, Object>> passageDuties = new ArrayList<>();
    private final DocumentRows document;
    private final Ids ids;
    private final Set<String> itemIds = new HashSet<>();

    FactRows(DocumentRows document, Ids ids) {
        this.document = document;
        this.ids = ids;
        document.file.read().items().forEach(item -> itemIds.add(item.id()));
        document.file.read().items().forEach(this::add);
        document.file.read().allocations().forEach(this::add);
        document.file.read().duties().forEach(this::add);
        document.file.read().targets().forEach(this::add);
        document.file.read().deadlines().forEach(this::add);
        document.file.read().findings().forEach(this::add);
    }

    /** Official components that the items carry out: "1719/DA1". */
    List<String> components() {
        return items.stream()
                .flatMap(item -> Optional.ofNullable(item.get("component")).stream())
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private String itemId(String local) {
        return document.key + "#" + local;
    }

    private void add(Item item) {
        List<Integer> years = document.header().planYears();
        Map<String, Object> properties = evidence(itemId(item.id()), item.evidence());
        properties.putAll(Rows.row(
                "localId", item.id(),
                "kind", item.kind().name(),
                "printedNumber", item.printedNumber(),
                "title", item.title(),
                "titleKey", Folding.key(item.title()),
                "programme", item.programme(),
                "canonical", item.canonical(),
                "matchConfidence", item.matchConfidence(),
                "numberMismatch", item.numberMismatch(),
                "doubt", item.doubt() == null ? null : String.valueOf(item.doubt()),
                "year", years.isEmpty() ? null : years.getFirst()));
        String component =
                item.programme() == null || item.canonical() == null ? null : item.programme() + "/" + item.canonical();
        items.add(Rows.row(
                "passage",
                document.passage(item.evidence().line()),
                "properties",
                properties,
                "component",
                component,
                "confidence",
                item.matchConfidence()));
        String parent = item.parent();
        if (parent != null && itemIds.contains(parent)) {
            parents.add(Rows.row("item", itemId(item.id()), "parent", itemId(parent)));
        }
    }

    private void add(Allocation allocation) {
        String id = ids.of("Allocation", allocation.evidence());
        Map<String, Object> properties = evidence(id, allocation.evidence());
        properties.putAll(Rows.row(
                "amount", allocation.amountVnd(),
                "amountPrinted", allocation.amountPrinted(),
                "unitPrinted", allocation.unitPrinted(),
                "source", allocation.source().name(),
                "nature",
                        allocation.nature() == null ? null : allocation.nature().name(),
                "measure", allocation.measure().name(),
                "year", allocation.year(),
                "recipient", allocation.recipient(),
                "recipientKey", allocation.recipient() == null ? null : document.recipient(allocation.recipient()),
                "anomaly", allocation.anomaly()));
        fact("Allocation", allocation.evidence().line(), properties);
        String item = allocation.item();
        if (item != null && itemIds.contains(item)) {
            funds.add(Rows.row("allocation", id, "item", itemId(item)));
        }
    }

    private void add(Duty duty) {
        String said = duty.item();
        String item = said == null ? "" : said;
        boolean ofItem = itemIds.contains(item);
        Passage passage = document.passageAt(duty.evidence().line());
        DutyTerms terms = DutyTerms.of(duty, passage, document.file.read());
        String reportsTo = terms.reportsTo();
        for (String unit : document.units(duty.unit())) {
            String id = ids.of("Duty", duty.evidence());
            Map<String, Object> properties = evidence(id, duty.evidence());
            properties.putAll(Rows.row(
                    "role", duty.role().name(),
                    "printed", duty.unit(),
                    "document", document.key,
                    "unit", unit,
                    "issuer", document.issuer(),
                    "shown", shown(duty.evidence(), id, unit),
                    "year", document.newestYear(),
                    "years", document.years(),
                    "item", ofItem ? itemId(item) : null,
                    "text", ofItem ? null : item,
                    "reportsTo", reportsTo,
                    "reportsToUnit", reportsTo == null ? null : document.unitKey(reportsTo),
                    "due", terms.due().stream().map(Due::quote).toList(),
                    "dueOn", terms.due().stream().map(FactRows::dateOrNone).toList(),
                    "dueLine", terms.due().stream().map(Due::line).toList(),
                    "dueAt", terms.due().stream().map(Due::start).toList()));
            (ofItem ? itemDuties : passageDuties)
                    .add(Rows.row(
                            "unit", unit,
                            "target", ofItem ? itemId(item) : document.key + "#p" + passage.line(),
                            "properties", properties));
        }
    }

    /** What duties are shown in the order of: newest plans first, then as they stand. The schema's V016 makes the same of older stores. */
    private String shown(Evidence evidence, String id, String unit) {
        return String.format(
                Locale.ROOT,
                "%d %s %07d %07d %s %s",
                9999 - document.newestYear(),
                document.key,
                evidence.line(),
                evidence.start(),
                id,
                unit);
    }

    /** A list in the graph holds no null. */
    private static String dateOrNone(Due due) {
        String date = due.date();
        return date == null ? "" : date;
    }

    private void add(Target target) {
        Map<String, Object> properties = evidence(ids.of("Target", target.evidence()), target.evidence());
        properties.putAll(Rows.row(
                "indicator", target.indicator(),
                "value", target.value(),
                "unit", target.unit(),
                "year", target.year(),
                "kind", target.kind().name()));
        fact("Target", target.evidence().line(), properties);
    }

    private void add(Deadline deadline) {
        Map<String, Object> properties = evidence(ids.of("Deadline", deadline.evidence()), deadline.evidence());
        properties.putAll(Rows.row("what", deadline.what(), "date", deadline.date()));
        fact("Deadline", deadline.evidence().line(), properties);
    }

    private void add(Finding finding) {
        fact(
                "Finding",
                finding.line(),
                Rows.row(
                        "id", ids.of("Finding", finding.line() + ":" + finding.kind()),
                        "line", finding.line(),
                        "kind", finding.kind().name(),
                        "rule", finding.rule(),
                        "detail", finding.detail(),
                        "lines", finding.evidence().stream().map(Evidence::line).toList(),
                        "quotes",
                                finding.evidence().stream().map(Evidence::quote).toList()));
    }

    private void fact(String label, int line, Map<String, Object> properties) {
        facts.add(Rows.row("label", label, "passage", document.passage(line), "properties", properties));
    }

    private static Map<String, Object> evidence(String id, Evidence evidence) {
        return Rows.row("id", id, "line", evidence.line(), "start", evidence.start(), "quote", evidence.quote());
    }
}
