package vn.cancu.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TwoPhaseIterator;

/**
 * Passages in which words stand next to each other, in their order, whatever their diacritics. It reads the row of tokens of each passage
 * that it is asked for, so it is only ever asked beside terms that leave few.
 */
final class RowQuery extends PassageQuery {
    private final WordNumbers numbers;
    /** For each word of the row the first that is the same. */
    private final int[] wanted;

    RowQuery(AnalysedText row, Statistics statistics) {
        super("row");
        Words words = new Words(row, statistics, true);
        numbers = new WordNumbers(words, statistics.vocabulary());
        wanted = new int[words.size()];
        Arrays.setAll(wanted, words::first);
    }

    @Override
    DocIdSetIterator of(LeafReaderContext leaf) throws IOException {
        return TwoPhaseIterator.asDocIdSetIterator(standing(DocValues.getBinary(leaf.reader(), Fields.ROW)));
    }

    private TwoPhaseIterator standing(BinaryDocValues rows) {
        TokenRow row = new TokenRow();
        return new TwoPhaseIterator(rows) {
            @Override
            public boolean matches() throws IOException {
                row.open(rows.binaryValue());
                return stands(row);
            }

            @Override
            public float matchCost() {
                return 1_000;
            }
        };
    }

    /** Looks for the words by going over the row once, with the last so many of its tokens at hand. */
    private boolean stands(TokenRow row) {
        for (int i = row.headingTokens(); i > 0; i--) {
            row.next();
        }
        int[] last = new int[wanted.length];
        for (int read = 1; row.next(); read++) {
            last[(read - 1) % last.length] = numbers.of(row);
            if (read >= last.length && endsWithAll(last, read)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithAll(int[] last, int read) {
        for (int k = 0; k < wanted.length; k++) {
            if (last[(read + k) % last.length] != wanted[k]) {
                return false;
            }
        }
        return true;
    }
}
