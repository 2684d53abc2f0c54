package vn.cancu.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Lineage;
import vn.cancu.authority.Relation;

/** The lược đồ: documents above and below one, opened step by step; every step is an address. */
@Page
class MapPage {
    private static final int PER_GROUP = 24;
    /** Groups of up to so many are drawn as their documents. */
    private static final int FEW = 4;

    private static final int FEW_IN_ALL = 12;

    private final Lineage lineage;
    private final Documents documents;

    MapPage(Lineage lineage, Documents documents) {
        this.lineage = lineage;
        this.documents = documents;
    }

    /** A line of the list beside the drawing. */
    record Row(Drawing.Box box, List<String> pages) {}

    @GetMapping(Addresses.MAP)
    String map(@RequestParam MultiValueMap<String, String> typed, @ModelAttribute("show") Shown show, Model model) {
        MapState state = MapState.of(typed);
        List<Lineage.Around> around = lineage.around(state.open(), state.window());
        DocumentCard here = around.stream()
                .map(Lineage.Around::card)
                .filter(card -> card.key().equals(state.key()))
                .findFirst()
                .orElse(null);
        if (here == null) {
            return otherwise(state.key(), model);
        }
        Drawn drawn = new Drawn(state, show);
        around.forEach(drawn::add);
        drawn.members();
        drawn.edges(lineage.among(drawn.cards(), state.relations()));
        model.addAttribute("card", here);
        model.addAttribute("state", state);
        model.addAttribute("relations", Relation.values());
        model.addAttribute("drawing", drawn.drawing());
        model.addAttribute("bands", drawn.bands());
        return "map";
    }

    private String otherwise(String name, Model model) {
        List<DocumentCard> meant = name.isEmpty() ? List.of() : documents.named(name);
        if (meant.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, name);
        }
        if (meant.size() == 1) {
            return "redirect:" + Addresses.map(meant.getFirst().key());
        }
        model.addAttribute("question", new Question(name, null, null));
        model.addAttribute("meant", meant);
        return "which";
    }

    /** What is to be drawn, as it is gathered. */
    private final class Drawn {
        private final MapState state;
        private final Shown show;
        private final Map<String, Drawing.Box> boxes = new LinkedHashMap<>();
        private final Map<String, List<String>> pages = new LinkedHashMap<>();
        private final Map<Lineage.Group, Integer> offsets = new LinkedHashMap<>();
        private final Set<String> cards = new LinkedHashSet<>();
        private final Set<Drawing.Edge> edges = new LinkedHashSet<>();

        Drawn(MapState state, Shown show) {
            this.state = state;
            this.show = show;
        }

        void add(Lineage.Around around) {
            card(around.card());
            around.above().forEach(this::card);
            long below = around.below().stream().mapToLong(Lineage.Below::count).sum();
            for (Lineage.Below each : around.below()) {
                if (each.count() <= FEW || below <= FEW_IN_ALL) {
                    each.first().forEach(this::card);
                } else {
                    group(each);
                }
            }
        }

        private void card(DocumentCard card) {
            if (cards.add(card.key())) {
                boolean here = card.key().equals(state.key());
                boolean open = here || state.opened().contains(card.key());
                Drawing.Box box = Drawing.Box.of(card, here, show);
                boxes.put(card.key(), here ? box : box.turning(state.turned(card.key()), open));
            }
        }

        private void group(Lineage.Below below) {
            Lineage.Group group = below.group();
            String key = new MapState.OpenGroup(group, 1).text();
            MapState.OpenGroup open = state.groups().stream()
                    .filter(each -> each.group().equals(group))
                    .findFirst()
                    .orElse(null);
            int band = below.first().isEmpty()
                    ? 7
                    : Band.of(below.first().getFirst()).number();
            String kind = group.type() == null ? show.word("document.untyped") : group.type();
            String label = kind
                    + (group.level() == null ? "" : " · " + group.level())
                    + (group.year() == null ? "" : " · " + group.year());
            boxes.put(
                    key,
                    new Drawing.Box(
                            key,
                            label + "\n" + show.word("map.documents", show.number(below.count())),
                            label,
                            state.turned(group),
                            band,
                            DocumentCard.NO_RANK,
                            true,
                            false,
                            state.turned(group),
                            open != null,
                            below.count()));
            edges.add(new Drawing.Edge(key, group.of(), "", "MANY"));
            if (open != null) {
                offsets.put(group, (open.page() - 1) * PER_GROUP);
                List<String> around = new ArrayList<>();
                around.add(open.page() > 1 ? state.paged(group, open.page() - 1) : "");
                around.add((long) open.page() * PER_GROUP < below.count() ? state.paged(group, open.page() + 1) : "");
                pages.put(key, around);
            }
        }

        /** What is in the open groups, of all at once. */
        void members() {
            lineage.members(offsets, state.window(), PER_GROUP).values().stream()
                    .flatMap(List::stream)
                    .forEach(this::card);
        }

        Set<String> cards() {
            return cards;
        }

        void edges(List<vn.cancu.authority.Neighbourhood.Edge> found) {
            found.forEach(edge -> edges.add(new Drawing.Edge(
                    edge.from(),
                    edge.to(),
                    show.of("relation", edge.relation()),
                    edge.relation().name())));
        }

        Drawing drawing() {
            return Drawing.of(List.copyOf(boxes.values()), edges);
        }

        /** The same in words, by who speaks. */
        Map<Integer, List<Row>> bands() {
            Map<Integer, List<Row>> bands = new TreeMap<>();
            boxes.values()
                    .forEach(box -> bands.computeIfAbsent(box.band(), band -> new ArrayList<>())
                            .add(new Row(box, pages.getOrDefault(box.key(), List.of()))));
            return bands;
        }
    }
}
