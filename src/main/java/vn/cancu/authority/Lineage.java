package vn.cancu.authority;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a lược đồ is drawn from: documents above and below others, the many in groups; implemented by the graph. */
public interface Lineage {
    /**
     * What is next to each of some documents.
     *
     * @param keys of documents that are opened
     * @param window which of their neighbours count
     */
    List<Around> around(Collection<String> keys, Window window);

    /**
     * Documents of groups, newest first.
     *
     * @param offsets how many to leave out of each group
     * @param limit the most of each
     */
    Map<Group, List<DocumentCard>> members(Map<Group, Integer> offsets, Window window, int limit);

    /** The edges among some documents, each with the first words that say so. */
    List<Neighbourhood.Edge> among(Collection<String> keys, Set<Relation> relations);

    /**
     * Which edges and days count.
     *
     * @param relations at least one
     * @param from the first day or month (ISO), null where open; a document without a date counts always
     * @param until the last, null where open
     */
    record Window(
            Set<Relation> relations,
            @Nullable String from,
            @Nullable String until) {
        public Window {
            relations = Set.copyOf(relations);
        }
    }

    /**
     * A document and its neighbours.
     *
     * @param card the document
     * @param above what it rests on, the highest force first, at most 60
     * @param below what rests on it, in groups, the largest first, at most 40
     */
    record Around(DocumentCard card, List<DocumentCard> above, List<Below> below) {
        public Around {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }
    }

    /**
     * Documents of one kind that rest on another.
     *
     * @param group what they have in common
     * @param count how many there are
     * @param first some of them, at most 12
     */
    record Below(Group group, long count, List<DocumentCard> first) {
        public Below {
            first = List.copyOf(first);
        }
    }

    /**
     * What documents of a group have in common.
     *
     * @param of key of the document that they rest on
     * @param type "Kế hoạch", null where none is known
     * @param level "xã", null likewise
     * @param year of the date, null likewise
     */
    record Group(
            String of,
            @Nullable String type,
            @Nullable String level,
            @Nullable Integer year) {}
}
