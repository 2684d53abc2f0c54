package vn.cancu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.cancu.text.Folding;

/** Completes what is being typed from the names and headings that the index holds. */
final class Suggestions {
    /** Terms looked at: enough for a short beginning, bounded for a single letter. */
    private static final int LOOKED_AT = 2_000;

    private Suggestions() {}

    static List<String> of(IndexReader reader, String typed, int limit) {
        String beginning = Folding.key(typed.length() > 200 ? typed.substring(0, 200) : typed);
        if (beginning.isEmpty()) {
            return List.of();
        }
        boolean marked = !Words.isPlain(typed.toLowerCase(java.util.Locale.ROOT));
        Map<String, Integer> found = new HashMap<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, Fields.SUGGESTION);
            if (terms == null) {
                return List.of();
            }
            BytesRef wanted = new BytesRef(beginning);
            TermsEnum all = terms.iterator();
            if (all.seekCeil(wanted) == TermsEnum.SeekStatus.END) {
                return List.of();
            }
            for (int i = 0; i < LOOKED_AT; i++) {
                BytesRef term = all.term();
                if (!StringHelper.startsWith(term, wanted)) {
                    break;
                }
                String text = term.utf8ToString();
                found.merge(text.substring(text.indexOf('\u0000') + 1), all.docFreq(), Integer::sum);
                if (all.next() == null) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String typedExact = exact(typed);
        return found.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                entry -> marked && exact(entry.getKey()).startsWith(typedExact) ? 0 : 1)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByValue().reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    private static String exact(String text) {
        return Spelling.exact(java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFC));
    }
}
