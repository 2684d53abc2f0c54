package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Passage;
import vn.cancu.intake.IndexedDocument;

/** The index compared with what it is derived from. */
final class IndexCheck {
    private IndexCheck() {}

    /** Keys of the documents that are in it and not deleted. */
    static Set<String> keys(IndexReader reader) {
        Set<String> keys = new HashSet<>();
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(Fields.KEY);
                if (terms == null) {
                    continue;
                }
                TermsEnum all = terms.iterator();
                PostingsEnum postings = null;
                for (BytesRef key = all.next(); key != null; key = all.next()) {
                    postings = all.postings(postings, PostingsEnum.NONE);
                    if (nextLive(postings, leaf.reader().getLiveDocs()) != DocIdSetIterator.NO_MORE_DOCS) {
                        keys.add(key.utf8ToString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static int nextLive(PostingsEnum postings, @Nullable Bits live) throws IOException {
        int doc = postings.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = postings.nextDoc();
        }
        return doc;
    }

    /** Whether the block of this document has its name and its paragraphs, and nothing else. */
    static boolean holds(IndexSearcher searcher, IndexedDocument document) {
        List<Stored> wanted = new ArrayList<>();
        wanted.add(IndexedBlock.storedName(document));
        for (Passage passage : document.passages()) {
            wanted.add(IndexedBlock.stored(passage));
        }
        try {
            return wanted.equals(held(searcher.getIndexReader(), document.key()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Stored> held(IndexReader reader, String key) throws IOException {
        List<Stored> held = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(new Term(Fields.KEY, key), PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            StoredFields fields = leaf.reader().storedFields();
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = nextLive(postings, live);
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = nextLive(postings, live)) {
                held.add(Stored.of(Objects.requireNonNull(
                        fields.document(doc).getBinaryValue(Fields.STORED), "every document of the index is stored")));
            }
        }
        return held;
    }

    /** Compares every file with the checksum that was written at its end. */
    static void requireIntact(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }
}
