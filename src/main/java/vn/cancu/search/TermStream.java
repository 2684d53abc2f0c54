package vn.cancu.search;

import java.util.function.IntFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms of a text that is analysed already, as Lucene takes them. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final int count;
    private final IntFunction<String> terms;
    private int next;

    TermStream(int count, IntFunction<String> terms) {
        this.count = count;
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (next >= count) {
            return false;
        }
        clearAttributes();
        term.append(terms.apply(next));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
