package vn.cancu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The index stands at a revision of the store only where it has all of it. */
class IndexingTests {
    private final Store store = new Store();
    private final Index index = new Index();
    private final Indexing indexing = new Indexing(store, index);

    @Test
    void aDocumentThatACorrectionSetsAsideDuringARunIsForgottenToo() {
        index.keys.add("other");
        put("a");
        store.removed.add("other");
        store.revision++;
        put("b");
        indexing.commit();

        assertThat(index.revision()).isEqualTo(3);
        assertThat(index.keys).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aRunAloneIsNotPutTwice() {
        put("a");
        put("b");
        indexing.commit();

        assertThat(index.revision()).isEqualTo(2);
        assertThat(index.puts).isEqualTo(2);
    }

    private void put(String key) {
        store.revision++;
        IndexedDocument document = new IndexedDocument(
                store.revision,
                key,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                key,
                List.of());
        store.documents.add(document);
        indexing.put(new Stored(key, Stored.Outcome.NEW, null, null, document));
    }

    private static final class Store implements DocumentStore {
        private final List<IndexedDocument> documents = new ArrayList<>();
        private final List<String> removed = new ArrayList<>();
        private long revision;

        @Override
        public Map<String, String> held(Collection<String> sha256s) {
            return Map.of();
        }

        @Override
        public Stored store(ReadFile file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Stored replace(ReadFile file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long revision() {
            return revision;
        }

        @Override
        public List<IndexedDocument> changedSince(long since, int limit) {
            return documents.stream()
                    .filter(document -> document.revision() > since)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<String> removedSince(long since) {
            return removed;
        }
    }

    private static final class Index implements IndexSink {
        private final Set<String> keys = new HashSet<>();
        private int puts;
        private long committed;

        @Override
        public void put(IndexedDocument document) {
            keys.add(document.key());
            puts++;
        }

        @Override
        public void remove(String key) {
            keys.remove(key);
        }

        @Override
        public void commit(long revision) {
            committed = revision;
        }

        @Override
        public long revision() {
            return committed;
        }

        @Override
        public Rebuild rebuild() {
            throw new UnsupportedOperationException();
        }
    }
}
