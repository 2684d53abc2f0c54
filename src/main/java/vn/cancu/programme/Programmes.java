package vn.cancu.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Component;
import vn.cancu.catalogue.Programme;

/** Programmes by component, and every plan's items under each. */
public final class Programmes {
    private final ProgrammeGraph graph;
    private final Catalogue catalogue;

    public Programmes(ProgrammeGraph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    public List<Programme> all() {
        return catalogue.programmes();
    }

    public Optional<Programme> programme(String code) {
        return catalogue.programme(code);
    }

    /** Components of a programme, parents before their parts, each with what was planned of it and of its parts. */
    public List<ComponentRow> components(Programme programme) {
        Map<String, Long> counts = graph.counts();
        return programme.components().stream()
                .map(component -> new ComponentRow(
                        component,
                        Math.toIntExact(
                                component.code().chars().filter(c -> c == '.').count()),
                        keys(programme, component.code()).stream()
                                .mapToLong(key -> counts.getOrDefault(key, 0L))
                                .sum()))
                .toList();
    }

    /** A component by its code within the programme, as plans print it: case is of no account. */
    public Optional<Component> component(Programme programme, String code) {
        return programme.components().stream()
                .filter(component -> component.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Items that carry out a component or a part of it, newest plans first. */
    public List<PlannedItem> items(Programme programme, Component component, int offset, int limit) {
        return graph.items(keys(programme, component.code()), offset, limit);
    }

    /** Items that carry out any component of a programme, newest plans first. */
    public List<PlannedItem> items(Programme programme, int offset, int limit) {
        return graph.items(
                programme.components().stream()
                        .map(component -> programme.code() + "/" + component.code())
                        .collect(Collectors.toSet()),
                offset,
                limit);
    }

    private static Set<String> keys(Programme programme, String code) {
        return programme.components().stream()
                .map(Component::code)
                .filter(each -> each.equals(code) || each.startsWith(code + "."))
                .map(each -> programme.code() + "/" + each)
                .collect(Collectors.toSet());
    }
}
