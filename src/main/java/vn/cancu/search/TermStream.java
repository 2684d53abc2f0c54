package vn.cancu.search;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/** Terms of a text that is analysed already, as Lucene takes them. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final int count;
    private final IntFunction<String> terms;
    private final @Nullable List<Token> offsets;
    private int next;

    TermStream(int count, IntFunction<String> terms, @Nullable List<Token> offsets) {
        this.count = count;
        this.terms = terms;
        this.offsets = offsets;
    }

    @Override
    public boolean incrementToken() {
        if (next >= count) {
            return false;
        }
        clearAttributes();
        term.append(terms.apply(next));
        if (offsets != null) {
            offset.setOffset(offsets.get(next).start(), offsets.get(next).end());
        }
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
