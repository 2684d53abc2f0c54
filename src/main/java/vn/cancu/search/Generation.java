package vn.cancu.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One index, open. */
final class Generation implements AutoCloseable {
    /** Grows with every change of fields or analysis, so that an old index is not read by new rules. */
    static final String VERSION = "5";

    private static final String VERSION_KEY = "version";
    private static final String REVISION_KEY = "revision";
    private static final String WORDS_KEY = "words";
    private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);

    private final IndexFolder folder;
    private final String name;
    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final Vocabulary vocabulary;
    private volatile long committed;

    private Generation(
            IndexFolder folder,
            String name,
            Directory directory,
            @Nullable IndexWriter writer,
            SearcherManager searchers,
            Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.folder = folder;
        this.name = name;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Searcher with the statistics of its state of the index. */
    static final class CountingSearcher extends IndexSearcher {
        final Statistics statistics;
        final long revision;
        private final @Nullable FixedBitSet[] heads;
        private final Map<String, CollectionStatistics> ofFields = new ConcurrentHashMap<>();

        CountingSearcher(IndexReader reader, Vocabulary vocabulary) throws IOException {
            super(reader);
            revision = reader instanceof DirectoryReader directory
                    ? revisionOf(directory.getIndexCommit().getUserData())
                    : 0;
            statistics = new Statistics(this, vocabulary);
            setSimilarity(SIMILARITY);
            setQueryCache(null);
            heads = new FixedBitSet[reader.leaves().size()];
        }

        /** Each of a question's hundred terms asks how long its field is, and every time Lucene asks all segments. */
        @Override
        public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
            CollectionStatistics known = ofFields.get(field);
            if (known != null) {
                return known;
            }
            CollectionStatistics asked = super.collectionStatistics(field);
            if (asked != null) {
                ofFields.put(field, asked);
            }
            return asked;
        }

        /**
         * The best passages by a query made of nothing but terms. Lucene's own way rewrites the query first, which hashes and compares each
         * of some hundred clauses and changes none of them.
         */
        ScoreDoc[] best(Query terms, int count) throws IOException {
            Weight weight = createWeight(terms, ScoreMode.TOP_SCORES, 1);
            TopScoreDocCollector best = new TopScoreDocCollectorManager(count, null, 1).newCollector();
            best.setWeight(weight);
            for (LeafReaderContext leaf : getIndexReader().leaves()) {
                searchLeaf(leaf, 0, DocIdSetIterator.NO_MORE_DOCS, weight, best);
            }
            return best.topDocs().scoreDocs;
        }

        /** Where in a segment the documents' blocks begin. */
        FixedBitSet heads(LeafReaderContext leaf) throws IOException {
            synchronized (heads) {
                FixedBitSet known = heads[leaf.ord];
                if (known == null) {
                    known = new FixedBitSet(leaf.reader().maxDoc());
                    PostingsEnum all = leaf.reader().postings(new Term(Fields.KIND, Fields.HEAD), PostingsEnum.NONE);
                    if (all != null) {
                        known.or(all);
                    }
                    heads[leaf.ord] = known;
                }
                return known;
            }
        }

        /** The head of the block that a passage stands in. */
        int headOf(int doc) throws IOException {
            List<LeafReaderContext> leaves = getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            return leaf.docBase + heads(leaf).prevSetBit(doc - leaf.docBase);
        }
    }

    /** Searchers of who writes, with the words that it gives numbers to. */
    private static final class OfWriter extends SearcherFactory {
        private final Vocabulary vocabulary;

        private OfWriter(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new CountingSearcher(reader, vocabulary);
        }
    }

    /** Searchers of who only reads, each with the words of its commit. */
    private static final class OfReader extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            Map<String, String> data =
                    ((DirectoryReader) reader).getIndexCommit().getUserData();
            return new CountingSearcher(reader, words(data));
        }
    }

    static Generation openToRead(IndexFolder folder, String name) {
        try {
            Directory directory = FSDirectory.open(folder.pathOf(name));
            try {
                checkVersion(
                        folder, DirectoryReader.listCommits(directory).getLast().getUserData());
                return new Generation(
                        folder,
                        name,
                        directory,
                        null,
                        new SearcherManager(directory, new OfReader()),
                        new Vocabulary());
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw folder.ofAnotherVersion("Lucene");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw folder.broken(e);
        }
    }

    static Generation openToWrite(IndexFolder folder, String name, double memory) {
        try {
            Path path = folder.pathOf(name);
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            try {
                boolean old = DirectoryReader.indexExists(directory);
                Map<String, String> userData =
                        old ? DirectoryReader.listCommits(directory).getLast().getUserData() : userData(0, "");
                checkVersion(folder, userData);
                IndexWriterConfig config = new IndexWriterConfig();
                config.setSimilarity(SIMILARITY);
                config.setCodec(new PassageCodec());
                config.setRAMBufferSizeMB(memory);
                IndexWriter writer = new IndexWriter(directory, config);
                if (!old) {
                    writer.setLiveCommitData(userData.entrySet());
                    writer.commit();
                }
                Vocabulary vocabulary = words(userData);
                SearcherManager searchers = new SearcherManager(writer, new OfWriter(vocabulary));
                Generation generation = new Generation(folder, name, directory, writer, searchers, vocabulary);
                generation.committed = revisionOf(userData);
                return generation;
            } catch (IOException | RuntimeException e) {
                directory.close();
                throw e;
            }
        } catch (LockObtainFailedException e) {
            throw new SearchException(
                    "Chỉ mục tìm kiếm trong " + folder.root()
                            + " đang được một tiến trình cancu khác ghi. Hãy đợi hoặc dừng tiến trình đó.",
                    e);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw folder.ofAnotherVersion("Lucene");
        } catch (CorruptIndexException | EOFException | NoSuchFileException | FileNotFoundException e) {
            throw folder.broken(e);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw folder.broken(e);
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }

    private static void checkVersion(IndexFolder folder, Map<String, String> userData) {
        String found = userData.getOrDefault(VERSION_KEY, "?");
        if (!found.equals(VERSION)) {
            throw folder.ofAnotherVersion(found);
        }
    }

    private static long revisionOf(Map<String, String> userData) {
        return Long.parseLong(userData.getOrDefault(REVISION_KEY, "0"));
    }

    private static Map<String, String> userData(long revision, String words) {
        return Map.of(VERSION_KEY, VERSION, REVISION_KEY, String.valueOf(revision), WORDS_KEY, words);
    }

    private static Vocabulary words(Map<String, String> userData) {
        return Vocabulary.read(userData.getOrDefault(WORDS_KEY, ""));
    }

    String name() {
        return name;
    }

    IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("the index is open for reading only");
        }
        return writer;
    }

    /** The words with numbers, for who writes. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    SearcherManager searchers() {
        return searchers;
    }

    void commit(long revision) throws IOException {
        // Lucene asks for the data when the segments are written: no word of a passage in them can be missing.
        writer().setLiveCommitData(
                        () -> userData(revision, vocabulary.print()).entrySet().iterator());
        writer().commit();
        committed = revision;
    }

    /** The revision that the last commit stands at. */
    long revision() {
        if (writer != null) {
            return committed;
        }
        try {
            Map<String, String> data =
                    DirectoryReader.listCommits(directory).getLast().getUserData();
            return revisionOf(data);
        } catch (IOException e) {
            throw folder.broken(e);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer) {
            searchers.close();
            if (writer != null) {
                // What was not committed is not durable, and is read from the graph again.
                writer.rollback();
            }
        } catch (IOException e) {
            throw folder.unwritable(e);
        }
    }
}
