package vn.cancu.intake;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The index, kept up to the store that it is derived from. Whoever calls sees that it is called by one at a time. */
final class Indexing {
    private final DocumentStore store;
    private final IndexSink index;
    /** Numbers of the store's changes that were put since the last commit; each change has one. */
    private final Set<Long> put = ConcurrentHashMap.newKeySet();

    Indexing(DocumentStore store, IndexSink index) {
        this.store = store;
        this.index = index;
    }

    /** Brings the index up to the store, whatever happened since its last commit. */
    void catchUp() {
        long target = store.revision();
        long at = index.resume();
        if (at > target) {
            // An index of another or of a restored store: it is derived, so it is made anew.
            reindex();
            return;
        }
        boolean behind = at < target;
        if (behind) {
            store.removedSince(at).forEach(index::remove);
        }
        while (at < target) {
            List<IndexedDocument> changed = store.changedSince(at, 200);
            if (changed.isEmpty()) {
                break;
            }
            changed.forEach(index::put);
            at = changed.getLast().revision();
        }
        if (behind) {
            index.commit(target);
        }
    }

    /** Fills an index that has nothing of the store: it was lost or broken, and would answer that nothing is found. */
    void fillEmpty() {
        if (index.revision() == 0) {
            catchUp();
        }
    }

    /** How many changes of the store the index has not seen. */
    long lag() {
        return Math.max(0, store.revision() - index.revision());
    }

    /** Makes the index anew from the store; how many documents it holds then. */
    long reindex() {
        long count = 0;
        long target = store.revision();
        try (IndexSink.Rebuild rebuild = index.rebuild()) {
            for (List<IndexedDocument> next = store.changedSince(0, 200);
                    !next.isEmpty();
                    next = store.changedSince(next.getLast().revision(), 200)) {
                next.forEach(rebuild::put);
                count += next.size();
            }
            rebuild.finish(target);
        }
        return count;
    }

    /** What became of one document, to be committed with others. */
    void put(Stored stored) {
        String replaced = stored.replacedKey();
        if (replaced != null) {
            index.remove(replaced);
        }
        IndexedDocument indexed = stored.indexed();
        if (indexed != null) {
            index.put(indexed);
            put.add(indexed.revision());
        }
    }

    /**
     * Makes durable what was put. Where somebody else changed the store meanwhile, as a correction does, the index has not seen that: it
     * is brought up, or it would stand at a revision of which it lacks a part, for good.
     */
    void commit() {
        long at = index.revision();
        long target = store.revision();
        long own = put.stream()
                .filter(revision -> at < revision && revision <= target)
                .count();
        put.clear();
        if (own == target - at) {
            index.commit(target);
        } else {
            catchUp();
        }
    }
}
