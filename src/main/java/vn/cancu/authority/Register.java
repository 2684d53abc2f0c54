package vn.cancu.authority;

import java.util.Optional;

/** What is looked up by its key alone; implemented by the graph. Questions that walk the graph are not asked here. */
public interface Register {
    /** The document in one glance; empty where none has this key. */
    Optional<DocumentCard> document(String key);

    /** The unit of a key like "phòng kinh tế@xã dân tiến"; empty where no document names it. */
    Optional<UnitEntry> unit(String key);

    /** The official component of a key like "1719/DA9.TDA2"; empty where the catalogue has none. */
    Optional<ComponentEntry> component(String key);
}
