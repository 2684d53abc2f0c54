package vn.cancu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.search.ParsedQuestion.Alternative;
import vn.cancu.search.ParsedQuestion.Condition;
import vn.cancu.search.ParsedQuestion.Name;

class QuestionParserTests {
    @Test
    void takesPhrasesPrefixesAndWordsApart() {
        assertThat(QuestionParser.parse("nước sạch \"xã Suối Mây\" hội* -\"tảo hôn\" -đường")
                        .alternatives())
                .containsExactly(new Alternative(
                        "nước sạch", List.of("xã Suối Mây"), List.of("hội"), List.of("tảo hôn", "đường")));
    }

    @Test
    void joinsAlternatives() {
        assertThat(QuestionParser.parse("nhà ở OR đất ở").alternatives())
                .extracting(Alternative::words)
                .containsExactly("nhà ở", "đất ở");
    }

    @Test
    void readsFieldsInBothLanguages() {
        ParsedQuestion question = QuestionParser.parse("loại:\"kế hoạch\" year:2024 nước");
        assertThat(question.conditions())
                .containsExactly(new Condition(Name.TYPE, "kế hoạch"), new Condition(Name.YEAR, "2024"));
        assertThat(question.alternatives().getFirst().words()).isEqualTo("nước");
    }

    @Test
    void dashBetweenWordsAndBetweenYearsTakesNothingOut() {
        assertThat(QuestionParser.parse("kinh tế - xã hội 2021 -2025 NQ- HĐND").alternatives())
                .containsExactly(
                        new Alternative("kinh tế - xã hội 2021 -2025 NQ- HĐND", List.of(), List.of(), List.of()));
    }

    @Test
    void unknownFieldAndOpenQuoteAreWords() {
        Alternative alternative =
                QuestionParser.parse("10:30 \"họp thôn").alternatives().getFirst();
        assertThat(alternative.words()).isEqualTo("10:30");
        assertThat(alternative.phrases()).containsExactly("họp thôn");
    }

    @Test
    void noQuestionIsEmptyOfAlternatives() {
        assertThat(QuestionParser.parse("").alternatives()).hasSize(1);
        assertThat(QuestionParser.parse(" OR OR ").alternatives()).hasSize(1);
        assertThat(QuestionParser.parse("nước OR").alternatives()).hasSize(1);
    }
}
