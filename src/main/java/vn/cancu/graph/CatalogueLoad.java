package vn.cancu.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.catalogue.Component;
import vn.cancu.catalogue.Programme;
import vn.cancu.text.Folding;

/** Programmes, components and listed documents of {@code data/}, brought into the graph where they are not there as they are. */
final class CatalogueLoad {
    private CatalogueLoad() {}

    static void apply(Graph graph, Catalogue catalogue, ListedDocuments listed) {
        List<Map<String, Object>> programmes = new ArrayList<>();
        List<Map<String, Object>> components = new ArrayList<>();
        List<Map<String, Object>> approvals = new ArrayList<>();
        for (Programme programme : catalogue.programmes()) {
            programmes.add(programme(programme));
            programme.components().forEach(component -> components.add(component(component)));
            approvals.add(Rows.row(
                    "document",
                            ListedDocuments.key(programme.approval(), programme.approvedBy(), programme.approvedOn()),
                    "programme", programme.code(),
                    "source", programme.source()));
        }
        String fingerprint = Schema.checksum(catalogue.programmes() + listed.fingerprint());
        boolean there = graph.read("catalogue/state", Map.of()).stream()
                .anyMatch(row -> row.get("fingerprint").asString("").equals(fingerprint));
        if (there) {
            return;
        }
        graph.writing(statements -> {
            statements.run("catalogue/programmes", Map.of("programmes", programmes, "components", components));
            statements.run("store/units", Map.of("units", listed.unitRows()));
            Set<String> symbols = new LinkedHashSet<>();
            statements
                    .rows("catalogue/documents", Map.of("documents", listed.rows()))
                    .forEach(row -> symbols.add(row.get("symbolKey").asString()));
            statements.run("catalogue/approvals", Map.of("approvals", approvals));
            relink(statements, listed, symbols);
            statements.run("catalogue/fingerprint", Map.of("fingerprint", fingerprint));
            return true;
        });
    }

    /** Mentions of what is newly listed are told again. */
    private static void relink(Statements statements, ListedDocuments listed, Set<String> symbols) {
        Linking linking = new Linking(statements, listed, "", StoredRulings.of(statements));
        statements
                .rows("store/slipped-symbols", Map.of("slips", List.copyOf(listed.slipKeys())))
                .forEach(row -> symbols.add(row.get("symbolKey").asString()));
        Derivation derivation = new Derivation(statements, listed);
        linking.symbols(symbols);
        linking.noteListedNames(listed.names());
        derivation.remember(linking.citers());
        Leftovers leftovers = new Leftovers(statements);
        leftovers.units(linking.write(Set.of(), List.of(), Map.of()));
        derivation.write("", linking.citers());
        leftovers.remove(new TreeSet<>());
    }

    private static Map<String, Object> programme(Programme programme) {
        return Rows.row(
                "code", programme.code(),
                "properties",
                        Rows.row(
                                "title", programme.title(),
                                "names", programme.names(),
                                "approval", programme.approval(),
                                "firstYear", programme.firstYear(),
                                "lastYear", programme.lastYear(),
                                "source", programme.source()));
    }

    private static Map<String, Object> component(Component component) {
        String parent = component.parent();
        return Rows.row(
                "key",
                component.programme() + "/" + component.code(),
                "programme",
                component.programme(),
                "parent",
                parent == null ? null : component.programme() + "/" + parent,
                "properties",
                Rows.row(
                        "programme", component.programme(),
                        "code", component.code(),
                        "title", component.title(),
                        "titleKey", Folding.key(component.title()),
                        "source", component.source()));
    }
}
