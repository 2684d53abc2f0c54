package vn.cancu.reading.item;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.cancu.document.Header;
import vn.cancu.document.Item;
import vn.cancu.reading.layout.Heading;
import vn.cancu.reading.layout.Layout;
import vn.cancu.reading.layout.Line;
import vn.cancu.reading.layout.Line.Zone;
import vn.cancu.text.Folding;
import vn.cancu.text.Span;

/** The programmes that a plan carries out, where each is named, and which one a line is about. */
final class ProgrammeItems {
    /** A heading that begins the part of the text about one programme. */
    record Scope(Item item, int to) {
        boolean holds(int line) {
            return item.evidence().line() <= line && line <= to;
        }

        int length() {
            return to - item.evidence().line();
        }
    }

    private final Layout layout;
    private final ProgrammeNames names;
    private final Set<String> ofDocument = new LinkedHashSet<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<Integer, Scope> headings = new TreeMap<>();
    /** Programme named by the nearest heading that names just one, by line - 1. */
    private final String[] byLine;

    ProgrammeItems(Layout layout, Header header, ProgrammeNames names) {
        this.layout = layout;
        this.names = names;
        this.byLine = new String[layout.lines().size()];
        java.util.Arrays.fill(byLine, "");
        ofDocument.addAll(header.programmes());
        readTitle(header);
        readHeadings();
    }

    /** The programmes that {@code line} may be about: one by the headings above it, else all of the document's. */
    Set<String> at(int line) {
        String named = byLine[line - 1];
        return named.isEmpty() ? ofDocument : Set.of(named);
    }

    Optional<Scope> openedAt(int line) {
        return Optional.ofNullable(headings.get(line));
    }

    Optional<Item> itemOf(String programme) {
        return Optional.ofNullable(items.get(programme));
    }

    /** One item for each programme: where the title names it, else the heading above its parts, else its longest chapter. */
    List<Item> used(Collection<Item> parts) {
        List<Item> used = new ArrayList<>();
        for (Map.Entry<String, Item> entry : items.entrySet()) {
            Item item = entry.getValue();
            if (layout.line(item.evidence().line()).zone() == Zone.HEAD) {
                used.add(item);
                continue;
            }
            Optional<Item> first = parts.stream()
                    .filter(part -> entry.getKey().equals(part.programme()))
                    .findFirst();
            int line = first.map(part -> part.evidence().line()).orElse(0);
            used.add(chapters(entry.getKey()).stream()
                    .max(Comparator.comparingInt((Scope chapter) -> chapter.holds(line) ? 1 : 0)
                            .thenComparingInt(Scope::length))
                    .map(Scope::item)
                    .orElse(item));
        }
        return used;
    }

    private List<Scope> chapters(String programme) {
        return headings.values().stream()
                .filter(scope -> programme.equals(scope.item().programme()))
                .toList();
    }

    private void readTitle(Header header) {
        for (Line line : layout.lines()) {
            if (line.zone() != Zone.HEAD) {
                break;
            }
            String folded = Folding.fold(line.text());
            int at = folded.indexOf("chuong trinh");
            Optional<String> programme = at < 0 ? Optional.empty() : names.only(folded);
            if (programme.isPresent() && !items.containsKey(programme.get())) {
                ofDocument.add(programme.get());
                Item item = item(programme.get(), line, at);
                items.put(programme.get(), item);
                headings.put(line.number(), new Scope(item, layout.lines().size()));
            }
        }
        if (ofDocument.isEmpty() && header.title() != null) {
            ofDocument.addAll(names.all(Folding.fold(header.title())));
        }
    }

    private void readHeadings() {
        for (Heading heading : layout.headings()) {
            if (heading.label().isBullet() || !heading.isTitled()) {
                continue;
            }
            String folded = Folding.fold(heading.words());
            Optional<String> programme =
                    folded.contains("chuong trinh") || folded.contains("mtqg") ? names.only(folded) : Optional.empty();
            if (programme.isEmpty()) {
                continue;
            }
            for (int line = heading.line(); line <= heading.endLine(); line++) {
                byLine[line - 1] = programme.get();
            }
            if (folded.startsWith("chuong trinh") || folded.startsWith("ct mtqg") || folded.startsWith("ctmtqg")) {
                Line line = layout.line(heading.line());
                Item item = item(programme.get(), line, startOfWords(line));
                items.putIfAbsent(programme.get(), item);
                headings.put(heading.line(), new Scope(item, heading.endLine()));
            }
        }
    }

    private static int startOfWords(Line line) {
        return line.label() == null ? 0 : line.label().end();
    }

    private Item item(String programme, Line line, int from) {
        String text = line.text().stripTrailing();
        String folded = Folding.fold(text);
        int end = text.length();
        for (String mark : List.of(" tren dia ban", " nam 20", " giai doan", ":", ";")) {
            int at = folded.indexOf(mark, from);
            end = at > from ? Math.min(end, at) : end;
        }
        while (end > from + 1 && " .,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Item(
                layout.evidence(new Span(line.start() + from, line.start() + end)),
                names.itemId(programme).orElse(programme),
                Item.Kind.PROGRAMME,
                null,
                text.substring(from, end).strip(),
                null,
                programme,
                null,
                1,
                false);
    }
}
