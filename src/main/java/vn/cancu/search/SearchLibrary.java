package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import vn.cancu.backup.CheckedIndex;
import vn.cancu.intake.IndexSink;
import vn.cancu.intake.IndexedDocument;

/**
 * The full-text index of a home: open it for reading or for writing, ask it, rebuild it. Safe for threads.
 *
 * <p>Any number of programs may read a folder while one writes it. What is {@link #put} is found at once by the library that put it,
 * and by others after {@link #commit}. Every method throws {@link SearchException} where the folder cannot be read or written.
 */
public final class SearchLibrary implements IndexSink, CheckedIndex, AutoCloseable {
    private static final double MEMORY = 64;
    private static final double MEMORY_OF_REBUILD = 192;

    private final IndexFolder folder;
    private final boolean writable;
    private final Analysis analysis = new Analysis(Abbreviations.load());
    private final Searching searching;
    private volatile Generation generation;

    /** Whether something that was put is lost, see {@link #reopen}. */
    private boolean incomplete;

    private SearchLibrary(IndexFolder folder, boolean writable, Weights weights, Generation generation) {
        this.folder = folder;
        this.writable = writable;
        this.generation = generation;
        searching = new Searching(analysis, weights);
    }

    /**
     * Opens for reading; needs neither Spring nor the graph.
     *
     * @throws SearchException where there is no index, or it is broken or of another version
     */
    public static SearchLibrary openToRead(Path root) {
        IndexFolder folder = new IndexFolder(root);
        String name = folder.current().orElseThrow(folder::absent);
        return new SearchLibrary(folder, false, Weights.CHOSEN, Generation.openToRead(folder, name));
    }

    /** Opens for writing and reading; makes an empty index where there is none. One process at a time. */
    public static SearchLibrary openToWrite(Path root) {
        return openToWrite(root, Weights.CHOSEN);
    }

    static SearchLibrary openToWrite(Path root, Weights weights) {
        IndexFolder folder = new IndexFolder(root);
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
        Optional<String> name = folder.current();
        String used = name.orElseGet(folder::next);
        Generation generation = Generation.openToWrite(folder, used, MEMORY);
        if (name.isEmpty()) {
            folder.use(used);
        }
        return new SearchLibrary(folder, true, weights, generation);
    }

    public SearchAnswer search(SearchQuestion question) {
        return ask(searcher -> searching.search(searcher, question));
    }

    /**
     * The same, only in the documents that are chosen of those in which something fits: for what the index does not know of a document.
     * Hits, total, facets and pages are exact, and all of one state of the index.
     */
    public SearchAnswer search(SearchQuestion question, Choosing choosing) {
        return ask(searcher -> searching.search(searcher, question, choosing));
    }

    /**
     * What begins with what was typed so far: titles, symbols, headings, units, most frequent first; diacritics may be left out.
     *
     * @param limit 1 to 50
     */
    public List<String> suggest(String typed, int limit) {
        return ask(searcher -> Suggestions.of(searcher.getIndexReader(), typed, Math.clamp(limit, 1, 50)));
    }

    /** Documents and passages that the index holds. */
    public long size() {
        return ask(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    @Override
    public Set<String> keys() {
        return ask(searcher -> IndexCheck.keys(searcher.getIndexReader()));
    }

    @Override
    public boolean holds(IndexedDocument document) {
        return ask(searcher -> IndexCheck.holds(searcher, document));
    }

    /** What is wrong with the index of a folder, as a sentence; empty where it is whole. Reads all of it from the disk. */
    public static Optional<String> wrongWith(Path root) {
        IndexFolder folder = new IndexFolder(root);
        try (Generation read = Generation.openToRead(folder, folder.current().orElseThrow(folder::absent))) {
            IndexSearcher searcher = read.searchers().acquire();
            try {
                IndexCheck.requireIntact(searcher.getIndexReader());
            } finally {
                read.searchers().release(searcher);
            }
            return Optional.empty();
        } catch (SearchException e) {
            return Optional.ofNullable(e.getMessage());
        } catch (IOException e) {
            return Optional.ofNullable(folder.broken(e).getMessage());
        }
    }

    @Override
    public void put(IndexedDocument document) {
        put(generation, document);
    }

    private void put(Generation to, IndexedDocument document) {
        try {
            List<org.apache.lucene.document.Document> block =
                    new IndexedBlock(analysis, to.vocabulary(), document).documents();
            to.writer().updateDocuments(new Term(Fields.KEY, document.key()), block);
        } catch (IOException | AlreadyClosedException e) {
            throw folder.unwritable(e);
        }
    }

    @Override
    public void remove(String key) {
        try {
            generation.writer().deleteDocuments(new Term(Fields.KEY, key));
        } catch (IOException | AlreadyClosedException e) {
            throw folder.unwritable(e);
        }
    }

    @Override
    public synchronized void commit(long revision) {
        if (incomplete) {
            throw folder.unwritable(new IOException("đã bị đóng giữa chừng"));
        }
        commit(generation, revision);
    }

    private void commit(Generation to, long revision) {
        try {
            to.commit(revision);
        } catch (IOException | AlreadyClosedException e) {
            throw folder.unwritable(e);
        }
    }

    /** For tests, which close it as a full disk does. */
    IndexWriter writer() {
        return generation.writer();
    }

    @Override
    public synchronized long resume() {
        reopen();
        incomplete = false;
        return generation.revision();
    }

    /**
     * Lucene closes a writer of which a write failed, as on a full disk: it is opened again as it was committed last. What was put since is
     * lost, so nothing more may be committed until who writes has gone on from there.
     */
    private synchronized void reopen() {
        Generation closed = generation;
        if (writable && !closed.writer().isOpen()) {
            incomplete = true;
            closed.close();
            generation = Generation.openToWrite(folder, closed.name(), MEMORY);
        }
    }

    @Override
    public long revision() {
        return generation.revision();
    }

    @Override
    public IndexSink.Rebuild rebuild() {
        if (!writable) {
            throw new IllegalStateException("the index is open for reading only");
        }
        return new Fresh(Generation.openToWrite(folder, folder.next(), MEMORY_OF_REBUILD));
    }

    /**
     * Opens for writing; where the index is broken or of another version an empty one takes its place, for the owner of the graph to
     * fill again.
     */
    public static SearchLibrary openOrStartOver(Path root) {
        try {
            return openToWrite(root);
        } catch (SearchException e) {
            if (e.mendable()) {
                return startOver(root);
            }
            throw e;
        }
    }

    /** For a home whose index is broken: an empty one in its place, the broken one deleted. */
    public static SearchLibrary startOver(Path root) {
        IndexFolder folder = new IndexFolder(root);
        try {
            Files.createDirectories(root);
            Files.deleteIfExists(root.resolve("CURRENT"));
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
        SearchLibrary library = openToWrite(root);
        folder.sweep();
        return library;
    }

    /** A new index beside the one in use, until it is finished. */
    private final class Fresh implements IndexSink.Rebuild {
        private @Nullable Generation made;

        private Fresh(Generation made) {
            this.made = made;
        }

        private Generation made() {
            if (made == null) {
                throw new IllegalStateException("the rebuild is finished");
            }
            return made;
        }

        @Override
        public void put(IndexedDocument document) {
            SearchLibrary.this.put(made(), document);
        }

        @Override
        public void finish(long revision) {
            Generation fresh = made();
            commit(fresh, revision);
            folder.use(fresh.name());
            made = null;
            Generation old = generation;
            generation = fresh;
            old.close();
            folder.sweep();
        }

        @Override
        public void close() {
            if (made != null) {
                Path path = folder.pathOf(made.name());
                made.close();
                IndexFolder.delete(path);
                made = null;
            }
        }
    }

    private <T> T ask(Function<Generation.CountingSearcher, T> question) {
        if (!writable) {
            follow();
        }
        while (true) {
            Generation asked = generation;
            try {
                asked.searchers().maybeRefresh();
                IndexSearcher searcher = asked.searchers().acquire();
                try {
                    return question.apply((Generation.CountingSearcher) searcher);
                } finally {
                    asked.searchers().release(searcher);
                }
            } catch (AlreadyClosedException e) {
                if (asked == generation) {
                    if (!writable || asked.writer().isOpen()) {
                        throw e;
                    }
                    reopen();
                }
            } catch (IOException | UncheckedIOException e) {
                throw folder.broken(e);
            }
        }
    }

    /** A reader goes over to a new generation that another process has made. */
    private synchronized void follow() {
        String name = folder.current().orElseThrow(folder::absent);
        if (!name.equals(generation.name())) {
            Generation old = generation;
            generation = Generation.openToRead(folder, name);
            old.close();
        }
    }

    @Override
    public void close() {
        generation.close();
    }
}
