package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written is what is read, whatever the words; and the words come back from a commit. */
class TokenRowTests {
    private final Analysis analysis = new Analysis(Abbreviations.load());

    @Test
    void readsWhatWasWritten() {
        Random random = new Random(12);
        Vocabulary vocabulary = new Vocabulary();
        GeneratedText generated = new GeneratedText(12);
        for (int round = 0; round < 400; round++) {
            String given = round % 3 == 0
                    ? Samples.randomText(random, 1 + random.nextInt(300))
                    : generated.words(random.nextInt(60)) + "\nỦy ban nhân dân (UBND)\n\n" + generated.words(5)
                            + round * 7919L;
            AnalysedText text = analysis.analyse(given);
            AnalysedText heading = round % 2 == 0 ? null : analysis.analyse(generated.words(random.nextInt(30)));
            TokenRow row = new TokenRow();
            row.open(TokenRow.of(vocabulary, heading, text, given));
            List<Token> tokens = new ArrayList<>(heading == null ? List.of() : heading.tokens());
            assertThat(row.headingTokens()).isEqualTo(tokens.size());
            tokens.addAll(text.tokens());
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(row.next()).as(given).isTrue();
                assertIs(vocabulary, row, tokens.get(i));
                if (i > row.headingTokens()) {
                    String between = given.substring(
                            tokens.get(i - 1).start(), tokens.get(i).start());
                    assertThat(row.newLine()).as(given).isEqualTo(between.contains("\n"));
                }
            }
            assertThat(row.next()).as(given).isFalse();
        }
        assertThat(vocabulary.size()).isGreaterThan(1_000);
        assertComesBack(vocabulary);
    }

    @Test
    void ideasStandBeforeTheirFirstToken() {
        String given = "Giao UBND xã và Ủy ban nhân dân tỉnh";
        Vocabulary vocabulary = new Vocabulary();
        TokenRow row = new TokenRow();
        row.open(TokenRow.of(vocabulary, null, analysis.analyse(given), given));
        List<Integer> lengths = new ArrayList<>();
        while (row.next()) {
            lengths.add(row.ideas() == 0 ? 0 : row.ideaLength(0));
        }
        assertThat(lengths).containsExactly(0, 1, 0, 0, 4, 0, 0, 0, 0);
    }

    @Test
    void aFullListLeavesTheRestToHashes() {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < Vocabulary.MOST + 10; i++) {
            vocabulary.numberOfTerm("a:" + i);
        }
        AnalysedText text = analysis.analyse("huyện");
        TokenRow row = new TokenRow();
        row.open(TokenRow.of(vocabulary, null, text, "huyện"));
        assertThat(row.next()).isTrue();
        assertIs(vocabulary, row, text.token(0));
        assertThat(row.number()).isEqualTo(-1);
    }

    private static void assertIs(Vocabulary vocabulary, TokenRow row, Token token) {
        assertThat(row.number()).as(token.exact()).isEqualTo(vocabulary.numberOf(token.exact()));
        if (row.number() < 0) {
            assertThat(row.exactHash()).isEqualTo(token.exact().hashCode());
            assertThat(row.foldedHash()).isEqualTo(token.folded().hashCode());
        } else {
            assertThat(vocabulary.folded(row.number())).isEqualTo(token.folded());
            assertThat(vocabulary.variants(token.folded())).contains(row.number());
        }
    }

    private static void assertComesBack(Vocabulary vocabulary) {
        Vocabulary again = Vocabulary.read(vocabulary.print());
        assertThat(again.print()).isEqualTo(vocabulary.print());
        for (int i = 0; i < vocabulary.size(); i++) {
            assertThat(again.folded(i)).isEqualTo(vocabulary.folded(i));
        }
    }
}
