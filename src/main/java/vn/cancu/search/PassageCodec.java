package vn.cancu.search;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.LZ4WithPresetDictCompressionMode;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own way to keep an index, with the texts in smaller pieces: a hit reads one passage, and what lies beside it in its piece is
 * unpacked for nothing. Lucene finds this by its name, which stands in every segment.
 */
public final class PassageCodec extends FilterCodec {
    private static final String NAME = "CanCuPassages";
    /** About a tenth of this is unpacked for a hit; Lucene's default is 80 kB. Much less makes the index larger: docs/adr/0012. */
    private static final int PIECE_BYTES = 32 * 1024;

    private static final int PIECE_DOCUMENTS = 128;
    private static final int BLOCK_SHIFT = 10;

    private final StoredFieldsFormat texts = new Lucene90CompressingStoredFieldsFormat(
            NAME, new LZ4WithPresetDictCompressionMode(), PIECE_BYTES, PIECE_DOCUMENTS, BLOCK_SHIFT);

    public PassageCodec() {
        super(NAME, new Lucene104Codec());
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
        return texts;
    }
}
