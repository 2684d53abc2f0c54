package vn.cancu.reading.duty;

import java.util.IdentityHashMap;
import vn.cancu.reading.layout.Paragraph;

/** The words of a document's paragraphs, each cut and looked up once for all who read who is named and who does what. */
public final class ParagraphWords {
    private final Lexicon lexicon = Lexicon.get();
    private final IdentityHashMap<Paragraph, Words> cut = new IdentityHashMap<>();

    /** All words of a paragraph. */
    Words of(Paragraph paragraph) {
        return cut.computeIfAbsent(paragraph, each -> Words.of(each.text(), 0, lexicon));
    }

    /** Its words behind an offset. */
    Words of(Paragraph paragraph, int from) {
        return of(paragraph).behind(from, lexicon);
    }
}
