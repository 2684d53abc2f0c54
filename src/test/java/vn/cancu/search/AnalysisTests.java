package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnalysisTests {
    private final Analysis analysis = new Analysis(Abbreviations.load());

    @Test
    void givesExactAndFoldedFormsWithOffsets() {
        assertThat(analysis.tokens("Hoà giải – Thuỷ lợi"))
                .containsExactly(
                        new Token("hòa", "hoa", 0, 3),
                        new Token("giải", "giai", 4, 8),
                        new Token("thủy", "thuy", 11, 15),
                        new Token("lợi", "loi", 16, 19));
    }

    @Test
    void offsetsOfDecomposedTextAreThoseOfTheTextAsGiven() {
        String decomposed = Normalizer.normalize("được hưởng", Normalizer.Form.NFD);
        List<Token> tokens = analysis.tokens(decomposed);
        assertThat(tokens).extracting(Token::exact).containsExactly("được", "hưởng");
        assertThat(decomposed.substring(tokens.get(1).start(), tokens.get(1).end()))
                .isEqualTo(Normalizer.normalize("hưởng", Normalizer.Form.NFD));
    }

    @Test
    void spellsOneWayWhatIsSpelledInSeveral() {
        assertThat(exact("hòa hoà khoẻ khỏe thủy thuỷ")).isEqualTo("hòa hòa khỏe khỏe thủy thủy");
        assertThat(exact("kĩ kỹ lí lý mĩ quí tỉ sỹ vỹ")).isEqualTo("kỹ kỹ lý lý mỹ quý tỷ sĩ vĩ");
    }

    @Test
    void leavesSyllablesThatDifferInSound() {
        assertThat(exact("hai hay thui thuy hoàn quỳ chi y")).isEqualTo("hai hay thui thuy hoàn quỳ chi y");
    }

    @Test
    void numbersAreOneTokenOfTheirValueInAnyPrint() {
        assertThat(exact("9.504,2 và 9504,2; 102.062.112; 07; 1.2.3")).isEqualTo("9504.2 và 9504.2 102062112 7 1 2 3");
    }

    @Test
    void oneAmountHasOneMarkInAnyPrint() {
        assertThat(marks("9.504,2 triệu đồng")).contains("dong:9504200000");
        assertThat(marks("9.504.200.000 đồng")).contains("dong:9504200000");
        assertThat(marks("9,5042 tỷ")).contains("dong:9504200000");
        assertThat(marks("9504200000")).contains("dong:9504200000");
        assertThat(marks("9 504 200 000 đồng")).contains("dong:9504200000");
        assertThat(marks("9504,2 tr")).contains("dong:9504200000");
    }

    @Test
    void symbolsAreMarkedWholeAndInTheFormsPeopleCutThemTo() {
        assertThat(marks("số 27/2022/NĐ-CP ngày 19/4/2022"))
                .contains("so:27/2022/nd-cp", "so:27/2022", "so:27/nd-cp", "so:nd-cp", "ngay:2022-04-19");
        assertThat(marks("1719/QĐ–TTg")).contains("so:1719/qd-ttg", "so:1719/qd");
        assertThat(marks("47-NQ/TU")).contains("so:47/nq-tu");
        assertThat(marks("1719/QD-TTg")).contains("so:1719/qd-ttg");
    }

    @Test
    void lettersOfASymbolAreAMarkWithoutItsNumber() {
        assertThat(marks("QD-TTg")).contains("so:qd-ttg");
        assertThat(marks("theo NQ-HĐND tỉnh")).contains("so:nq-hdnd");
    }

    @Test
    void questionAsksForTheSymbolAsTypedOnly() {
        assertThat(analysis.analyse("1737/QĐ-UBND").asked().marks())
                .filteredOn(Mark::isSymbol)
                .extracting(Mark::term)
                .containsExactly("so:1737/qd-ubnd");
    }

    @Test
    void abbreviationAndLongFormMeanTheSame() {
        assertThat(marks("UBND")).isEqualTo(marks("Ủy ban nhân dân")).isEqualTo(marks("uy ban nhan dan"));
        assertThat(marks("DTTS&MN")).contains("nghia:dan-toc-thieu-so-va-mien-nui", "nghia:dan-toc-thieu-so");
        assertThat(marks("DTTS và MN")).contains("nghia:dan-toc-thieu-so-va-mien-nui");
    }

    @Test
    void syllableIsNoAbbreviationUnlessInCapitals() {
        assertThat(marks("năm thứ tư")).isEmpty();
        assertThat(marks("Nghị quyết của TU")).contains("nghia:tinh-uy");
    }

    @Test
    void offsetsAreExactInRandomText() {
        Random random = new Random(6);
        for (int round = 0; round < 3_000; round++) {
            String text = Samples.randomText(random, 1 + random.nextInt(120));
            AnalysedText analysed = analysis.analyse(text);
            int before = 0;
            for (Token token : analysed.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(before);
                assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
                assertThat(token.exact()).isNotEmpty();
                assertThat(token.folded()).isNotEmpty();
                // The piece by itself is the same token: nothing beside it was counted in.
                List<Token> alone = analysis.tokens(text.substring(token.start(), token.end()));
                assertThat(alone).as(text).isNotEmpty();
                assertThat(alone.getFirst().exact()).as(text).isEqualTo(token.exact());
                before = token.start();
            }
            for (Mark mark : analysed.marks()) {
                assertThat(mark.first()).isBetween(0, mark.last());
                assertThat(mark.last()).isLessThan(analysed.size());
            }
        }
    }

    private String exact(String text) {
        return String.join(" ", analysis.tokens(text).stream().map(Token::exact).toList());
    }

    private List<String> marks(String text) {
        return analysis.analyse(text).marks().stream().map(Mark::term).toList();
    }
}
