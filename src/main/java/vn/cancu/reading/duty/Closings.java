package vn.cancu.reading.duty;

import java.util.List;
import java.util.Locale;

/** Paragraphs that speak to everybody again, below the headings of single units: "Trên đây là …", "Trong quá trình thực hiện …". */
final class Closings {
    private static final List<String> OPENINGS =
            List.of("trên đây là", "trên đây", "trong quá trình", "nhận được", "căn cứ kế hoạch");

    private final Lexicon lexicon;

    Closings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isClosing(Words text) {
        int words = Math.min(3, text.count());
        String opening = text.cut(0, words).toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(opening::startsWith) || lexicon.is(text, 0, Sort.of(Sort.DIRECT));
    }
}
