package vn.cancu.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One field of bytes of the passages or heads, in whatever order they are asked for. */
final class Bytes {
    private final List<LeafReaderContext> leaves;
    private final @Nullable BinaryDocValues[] open;

    private final String field;

    Bytes(List<LeafReaderContext> leaves, String field) {
        this.field = field;
        this.leaves = leaves;
        open = new BinaryDocValues[leaves.size()];
    }

    /** Valid until the next is asked for. */
    BytesRef of(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int inLeaf = doc - leaf.docBase;
        BinaryDocValues values = open[leaf.ord];
        // Doc values are read forward only.
        if (values == null || values.docID() > inLeaf) {
            values = DocValues.getBinary(leaf.reader(), field);
            open[leaf.ord] = values;
        }
        if (!values.advanceExact(inLeaf)) {
            throw new IOException(doc + " has no " + field);
        }
        return values.binaryValue();
    }
}
