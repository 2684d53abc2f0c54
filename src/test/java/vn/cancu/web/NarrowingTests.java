package vn.cancu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.cancu.api.StandingSearch;
import vn.cancu.authority.Status;
import vn.cancu.search.SearchAnswer;

class NarrowingTests {
    private static final Question QUESTION = Question.of("bể nước", null, null);

    @Test
    void whatIsNoStatusIsNotChosenEither() {
        Narrowing narrowing = typed("status", "khong-co");
        assertThat(narrowing.statuses()).isEmpty();
        assertThat(narrowing.isNarrow()).isFalse();
        assertThat(narrowing.page(2)).doesNotContain("status");
        assertThat(narrowing.facets(found(List.of()), code -> "")).noneMatch(Narrowing.Facet::isChosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IN_FORCE", "In_Force", " in_force "})
    void aStatusIsTheSameInAnyCase(String typed) {
        Narrowing narrowing = typed("status", typed);
        assertThat(narrowing.statuses()).containsExactly(Status.IN_FORCE);
        assertThat(narrowing.page(2)).contains("status=in_force");
        assertThat(narrowing.facets(found(List.of()), code -> ""))
                .flatExtracting(Narrowing.Facet::choices)
                .filteredOn(Narrowing.Choice::chosen)
                .extracting(Narrowing.Choice::value)
                .containsExactly("in_force");
    }

    /** A subproject's document counts for the project above it too: the chosen one may have many before it. */
    @Test
    void theChosenValueIsDrawnHoweverManyComeBeforeIt() {
        List<SearchAnswer.Count> counts = IntStream.range(0, 30)
                .mapToObj(i -> new SearchAnswer.Count("1719/DA" + i, 100 - i))
                .toList();
        Narrowing.Facet facet = typed("component", "1719/DA20").facets(found(counts), code -> "tên").stream()
                .filter(one -> one.name().equals("component"))
                .findFirst()
                .orElseThrow();
        assertThat(facet.choices())
                .filteredOn(Narrowing.Choice::chosen)
                .singleElement()
                .satisfies(choice -> {
                    assertThat(choice.label()).isEqualTo("1719/DA20 tên");
                    assertThat(choice.count()).isEqualTo(80);
                    assertThat(choice.href()).doesNotContain("component");
                });
        assertThat(facet.choices()).hasSize(13);
    }

    private static Narrowing typed(String name, String value) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add(name, value);
        return Narrowing.of(QUESTION, typed);
    }

    private static StandingSearch.Answer found(List<SearchAnswer.Count> components) {
        SearchAnswer.Facets facets =
                new SearchAnswer.Facets(List.of(), List.of(), List.of(), List.of(), components, List.of());
        return new StandingSearch.Answer(
                new SearchAnswer("bể nước", 100, 1, facets, List.of(), null, 1), Map.of(), Map.of(Status.IN_FORCE, 9L));
    }
}
