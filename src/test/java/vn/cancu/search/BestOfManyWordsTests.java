package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Passage;
import vn.cancu.text.Folding;

/** The ten best alone are found in a shorter way than with all that fits, and must be the same. */
class BestOfManyWordsTests {
    private static final int DOCUMENTS = 60;
    private static final int QUESTIONS = 400;

    private final GeneratedText generated = new GeneratedText(12);
    private final List<String> texts = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    private SearchLibrary library;

    @BeforeEach
    void fill() {
        library = SearchLibrary.openToWrite(folder);
        for (int i = 0; i < DOCUMENTS; i++) {
            List<Passage> passages = new ArrayList<>();
            for (int k = 0; k < 20; k++) {
                String text = generated.words(20 + generated.below(60))
                        + (k % 4 == 0 ? "\n" + generated.words(15) + " UBND xã, 12/KH-UBND" : "");
                texts.add(text);
                passages.add(new Passage(k + 1, 2 * k + 1, "II." + k, k % 3 == 0 ? generated.words(8) : null, text));
            }
            library.put(generated.plan(i, i + "/KH-UBND", passages));
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void areTheSameAsOfAllThatFits() {
        int counted = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            SearchQuestion question = SearchQuestion.of(typed(i)).page(i % 3 * 5, 10);
            SearchAnswer all = library.search(question);
            SearchAnswer best = library.search(question.hitsOnly());
            assertThat(best.hits()).as(question.text()).isEqualTo(all.hits());
            assertThat(best.didYouMean()).as(question.text()).isEqualTo(all.didYouMean());
            assertThat(best.total()).as(question.text()).isLessThanOrEqualTo(all.total());
            counted += best.total() == all.total() ? 1 : 0;
        }
        // Else the shorter way was never gone.
        assertThat(counted).isLessThan(QUESTIONS * 3 / 4);
    }

    /** Pieces of the texts, of one word to fifty, some without marks, some with what stands nowhere or is more than words. */
    private String typed(int i) {
        String piece = generated.piece(texts, 50);
        return switch (i % 8) {
            case 0 -> Folding.fold(piece);
            case 1 -> piece + " xyzzy ủy ban nhân dân";
            case 2 -> piece + " UBND 12/KH-UBND";
            case 3 -> generated.words(12) + " qqq " + generated.words(12);
            case 4 -> piece + " -" + generated.piece(texts, 1) + " nam:2025";
            default -> piece;
        };
    }
}
