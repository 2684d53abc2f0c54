package vn.cancu.reading.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Table;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Label;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.reading.layout.Paragraph;
import vn.cancu.text.Folding;

/**
 * Finds the components of the programmes that are structural items of the plan, and which lines are about each.
 *
 * <p>An item is a paragraph, or a cell of a table, that opens with its label; the same item named again later opens its scope again
 * and makes no second row. In the chapters that share out duties a component is only mentioned.
 */
public final class ItemStage {
    private static final int SHORTEST_PART = 12;

    private final ComponentMatcher matcher;
    private final ProgrammeNames names = new ProgrammeNames();
    private final List<String> aspects = Table.rows("reading/item-aspects.csv").stream()
            .map(row -> row.getOrDefault("words", ""))
            .toList();

    public ItemStage(Catalogue catalogue) {
        this.matcher = new ComponentMatcher(catalogue);
    }

    public PlanItems read(Layout layout, Header header) {
        return new Walk(layout, header).run();
    }

    /** One pass through one text. */
    private final class Walk {
        private final Layout layout;
        private final ProgrammeItems programmes;
        private final ItemNaming naming = new ItemNaming(matcher, names);
        private final OpenItems open = new OpenItems();
        private final Set<Item> rows = new LinkedHashSet<>();
        /** Last line of the table that was read last. */
        private int endOfTable;

        Walk(Layout layout, Header header) {
            this.layout = layout;
            this.programmes = new ProgrammeItems(layout, header, names);
        }

        PlanItems run() {
            for (Paragraph paragraph : layout.paragraphs()) {
                Line line = layout.line(paragraph.firstLine());
                if (line.zone() == Zone.HEAD || line.zone() == Zone.CLOSING || line.kind() == Line.Kind.NOTE) {
                    continue;
                }
                programmes
                        .openedAt(line.number())
                        .ifPresent(scope -> open.open(scope.item(), line.number(), scope.to()));
                if (sharesDuties(line.number())) {
                    continue;
                }
                if (line.kind() == Line.Kind.TABLE) {
                    readCells(paragraph, line);
                } else {
                    readParagraph(paragraph, line);
                }
            }
            List<Item> all = new ArrayList<>(programmes.used(rows));
            all.addAll(rows);
            return new PlanItems(all, scopes(all));
        }

        private ItemScopes scopes(List<Item> all) {
            Set<String> ids = new LinkedHashSet<>();
            all.forEach(item -> ids.add(item.id()));
            List<ItemScopes.Scope> kept = open.closeAll(layout.lines().size()).stream()
                    .filter(scope -> ids.contains(scope.id()))
                    .toList();
            return new ItemScopes(kept, layout.lines().size());
        }

        private void readParagraph(Paragraph paragraph, Line line) {
            int from = start(line);
            List<ItemHeading> headings = ItemHeadings.of(paragraph.text(), paragraph.folded(), from);
            boolean named = !headings.isEmpty()
                    && (!headings.getFirst().behind() || isOfficial(paragraph, headings.getFirst(), line));
            if (!named) {
                numberedPart(paragraph, line);
                return;
            }
            int limit = endOfScope(line);
            if (headings.size() == 1
                    && !headings.getFirst().isTitled()
                    && addBelow(paragraph, headings.getFirst(), line, limit)) {
                return;
            }
            for (ItemHeading heading : headings) {
                add(paragraph, heading, line, limit);
            }
        }

        /** "Dự án 2", and its title on the line below; false where what stands there is no official title. */
        private boolean addBelow(Paragraph paragraph, ItemHeading heading, Line line, int limit) {
            int below = paragraph.lastLine() + 1;
            if (below > layout.lines().size()
                    || heading.titleStart() < paragraph.text().length()) {
                return false;
            }
            Line next = layout.line(below);
            String title = next.text().strip();
            if (next.kind() != Line.Kind.TEXT || next.label() != null || title.length() < SHORTEST_PART) {
                return false;
            }
            ItemNaming.Draft draft = new ItemNaming.Draft(
                    layout.evidence(paragraph, heading.start(), heading.titleStart()),
                    heading.kind(),
                    heading.number(),
                    title,
                    parent(heading.kind(), line.number()),
                    programmes.at(line.number()));
            if (!naming.isOfficial(draft)) {
                return false;
            }
            place(draft, line, limit);
            return true;
        }

        private void place(ItemNaming.Draft draft, Line line, int limit) {
            naming.name(draft).ifPresent(item -> {
                Item placed = withProgramme(item);
                rows.add(placed);
                open.open(placed, line.number(), limit);
            });
        }

        /** In a table an item is about its own row and the rows below it, to the next item or the end of the table. */
        private void readCells(Paragraph paragraph, Line line) {
            String text = paragraph.text();
            int from = 0;
            for (int cell = 0; cell < 4 && from < text.length(); cell++) {
                int bar = text.indexOf('|', from);
                int end = bar < 0 ? text.length() : bar;
                List<ItemHeading> headings = ItemHeadings.of(
                        text.substring(0, end), paragraph.folded().substring(0, end), from);
                if (!headings.isEmpty()) {
                    for (ItemHeading heading : headings) {
                        add(paragraph, heading, line, endOfTable(line.number()));
                    }
                    return;
                }
                from = end + 1;
            }
        }

        private void add(Paragraph paragraph, ItemHeading heading, Line line, int limit) {
            place(draft(paragraph, heading, line), line, limit);
        }

        private boolean isOfficial(Paragraph paragraph, ItemHeading heading, Line line) {
            return naming.isOfficial(draft(paragraph, heading, line));
        }

        private ItemNaming.Draft draft(Paragraph paragraph, ItemHeading heading, Line line) {
            int end = heading.isTitled() ? heading.titleEnd() : heading.titleStart();
            return new ItemNaming.Draft(
                    layout.evidence(paragraph, heading.start(), Math.max(end, heading.start() + 1)),
                    heading.kind(),
                    heading.number(),
                    paragraph.text().substring(heading.titleStart(), heading.titleEnd()),
                    parent(heading.kind(), line.number()),
                    programmes.at(line.number()));
        }

        private Item withProgramme(Item item) {
            if (item.parent() != null || item.programme() == null) {
                return item;
            }
            String programme = programmes.itemOf(item.programme()).map(Item::id).orElse(null);
            return programme == null ? item : naming.under(item, programme);
        }

        private @Nullable Item parent(Item.Kind kind, int line) {
            return switch (kind) {
                case SUBPROJECT -> open.innermost(Item.Kind.PROJECT, line).orElse(null);
                case CONTENT -> open.component(line).orElse(null);
                case PROJECT, PROGRAMME, TASK, POLICY -> null;
            };
        }

        /** "7.1. Hoạt động tuyên truyền …" right below "7. Dự án 8": a part of the project without a label of its own. */
        private void numberedPart(Paragraph paragraph, Line line) {
            Label label = line.label();
            Heading heading = layout.headingOf(line.number()).orElse(null);
            if (label == null || label.style() != Label.Style.NUMBER || label.depth() < 2 || heading == null) {
                return;
            }
            Item parent = open.component(line.number()).orElse(null);
            Heading above = heading.parent();
            if (parent == null
                    || above == null
                    || above.line() != parent.evidence().line()
                    || isAspect(line.words())) {
                return;
            }
            int from = start(line);
            int end = titleEnd(paragraph.text(), from);
            if (line.words().length() < SHORTEST_PART || Asides.isAside(paragraph, from)) {
                return;
            }
            Item item = naming.part(
                    layout.evidence(paragraph, from, end),
                    Item.Kind.CONTENT,
                    parent.id() + "." + label.text(),
                    label.text(),
                    paragraph.text().substring(from, end),
                    parent);
            rows.add(item);
            open.open(item, line.number(), heading.endLine());
        }

        private int titleEnd(String text, int from) {
            int end = text.length();
            int colon = text.indexOf(':', from);
            int stop = text.indexOf(". ", from);
            end = colon > from ? Math.min(end, colon) : end;
            end = stop > from ? Math.min(end, stop) : end;
            while (end > from + 1 && " .,;:".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return Math.max(end, from + 1);
        }

        private int start(Line line) {
            int indent = line.text().length() - line.text().stripLeading().length();
            return line.label() == null ? 0 : Math.max(0, line.label().end() - indent);
        }

        /** Its heading's lines, and those of the headings beside it that tell an aspect of it (numbering begun anew). */
        private int endOfScope(Line line) {
            Heading heading = layout.headingOf(line.number()).orElse(null);
            if (heading != null
                    && heading.line() == line.number()
                    && !heading.label().isBullet()) {
                int end = heading.endLine();
                Heading next = nextHeading(end + 1);
                if (next == null || !next.label().text().equals("1")) {
                    return end;
                }
                while (next != null && next.level() == heading.level() && isAspect(next.words())) {
                    end = next.endLine();
                    next = nextHeading(end + 1);
                }
                return end;
            }
            Heading section = layout.sectionOf(line.number()).orElse(null);
            return section == null ? layout.lines().size() : section.endLine();
        }

        private @Nullable Heading nextHeading(int line) {
            if (line > layout.lines().size()) {
                return null;
            }
            Heading heading = layout.headingOf(line).orElse(null);
            return heading != null && heading.line() == line ? heading : null;
        }

        /** Of the rows of a table, which come one behind the other, the first alone looks for it. */
        private int endOfTable(int line) {
            if (line > endOfTable) {
                endOfTable = line;
                while (endOfTable < layout.lines().size()
                        && layout.line(endOfTable + 1).kind() == Line.Kind.TABLE) {
                    endOfTable++;
                }
            }
            return endOfTable;
        }

        private boolean sharesDuties(int line) {
            Optional<Heading> heading = layout.sectionOf(line);
            while (heading.isPresent()) {
                Heading section = heading.get();
                if (section.line() != line) {
                    String words = Folding.fold(section.words());
                    if ((words.startsWith("to chuc thuc hien") && words.length() < 40)
                            || words.contains("phan cong")
                            || words.startsWith("trach nhiem")) {
                        return true;
                    }
                }
                heading = Optional.ofNullable(section.parent());
            }
            return false;
        }
    }

    private boolean isAspect(String words) {
        String folded = Folding.fold(words).toLowerCase(Locale.ROOT);
        for (String aspect : aspects) {
            if (folded.startsWith(aspect)) {
                return true;
            }
        }
        return false;
    }
}
