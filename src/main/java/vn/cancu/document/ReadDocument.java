package vn.cancu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one text says.
 *
 * @param header what the document says of itself
 * @param citations one row for each mention of another document, in reading order
 * @param amendments pairs of documents of which the text says that one changes the other
 * @param items components named as structural items of the plan, parents before their parts
 * @param allocations one row for each amount of money
 * @param duties who does what
 * @param units where it names units, whatever is said of them
 * @param targets figures aimed at or reached
 * @param deadlines dates and periods by which something is due
 * @param findings what a careful reader would flag within this one document
 * @param sections headings in reading order
 * @param force when the document says that it takes effect, null where it does not say
 * @param passages the whole text, cut into paragraphs; every line that is not blank is in exactly one
 */
public record ReadDocument(
        Header header,
        List<Citation> citations,
        List<Amendment> amendments,
        List<Item> items,
        List<Allocation> allocations,
        List<Duty> duties,
        List<NamedUnit> units,
        List<Target> targets,
        List<Deadline> deadlines,
        List<Finding> findings,
        List<Section> sections,
        @Nullable Force force,
        List<Passage> passages) {
    public ReadDocument {
        citations = List.copyOf(citations);
        amendments = List.copyOf(amendments);
        items = List.copyOf(items);
        allocations = List.copyOf(allocations);
        duties = List.copyOf(duties);
        units = List.copyOf(units);
        targets = List.copyOf(targets);
        deadlines = List.copyOf(deadlines);
        findings = List.copyOf(findings);
        sections = List.copyOf(sections);
        passages = List.copyOf(passages);
    }
}
