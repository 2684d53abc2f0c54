package vn.cancu.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cancu.authority.ComponentEntry;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Register;
import vn.cancu.authority.UnitEntry;

/** {@link Register} over Spring Data's repositories: a key needs no statement of ours. */
final class NodeRegister implements Register {
    private final DocumentNodes documents;
    private final UnitNodes units;
    private final ComponentNodes components;

    NodeRegister(DocumentNodes documents, UnitNodes units, ComponentNodes components) {
        this.documents = documents;
        this.units = units;
        this.components = components;
    }

    @Override
    public Optional<DocumentCard> document(String key) {
        return documents.findById(key).map(DocumentNode::card);
    }

    @Override
    public Optional<UnitEntry> unit(String key) {
        return units.findById(key).map(unit -> {
            List<String> above = new ArrayList<>();
            for (UnitNode next = unit.under(); next != null; next = next.under()) {
                above.add(next.key());
            }
            return new UnitEntry(
                    unit.key(),
                    Objects.requireNonNullElse(unit.name(), unit.key()),
                    unit.kind(),
                    unit.level(),
                    Boolean.TRUE.equals(unit.generic()),
                    above,
                    units.findByUnderKey(key).stream()
                            .map(UnitNode::key)
                            .sorted()
                            .toList());
        });
    }

    @Override
    public Optional<ComponentEntry> component(String key) {
        return components.findById(key).map(component -> {
            int slash = key.indexOf('/');
            ComponentNode above = component.above();
            return new ComponentEntry(
                    key,
                    key.substring(0, Math.max(0, slash)),
                    key.substring(slash + 1),
                    Objects.requireNonNullElse(component.title(), key),
                    above == null ? null : above.key(),
                    components.findByAboveKey(key).stream()
                            .map(ComponentNode::key)
                            .sorted()
                            .toList());
        });
    }
}
