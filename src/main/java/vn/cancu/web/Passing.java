package vn.cancu.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.cancu.api.StandingSearch;
import vn.cancu.authority.Authority;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.duty.Duties;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchQuestion;

/** From one place of an answer to the next: the answer is asked again, for the address says all that there is to know. */
@Component
class Passing {
    private final StandingSearch search;
    private final Authority authority;
    private final Duties duties;

    Passing(StandingSearch search, Authority authority, Duties duties) {
        this.search = search;
        this.authority = authority;
        this.duties = duties;
    }

    /**
     * Where a reader is among the places of an answer.
     *
     * @param back the answer
     * @param at which place, from 1
     * @param of how many
     * @param previous address of the place before, null at the first
     * @param next address of the place behind, null at the last
     */
    record Step(
            String back,
            int at,
            long of,
            @Nullable String previous,
            @Nullable String next) {}

    /**
     * The step of an address.
     *
     * @param from address of the answer, as {@link Trail} wrote it; anything else leads nowhere
     * @param typed number of the place
     */
    Optional<Step> at(@Nullable String from, @Nullable String typed) {
        if (from == null || typed == null || !typed.matches("[1-9]\\d{0,3}")) {
            return Optional.empty();
        }
        int at = Integer.parseInt(typed);
        int query = from.indexOf('?');
        String path = query < 0 ? from : from.substring(0, query);
        MultiValueMap<String, String> values = values(query < 0 ? "" : from.substring(query + 1));
        Question question = Question.of(values.getFirst("q"), values.getFirst("unit"), values.getFirst("year"));
        return switch (path) {
            case Addresses.SEARCH -> question.q().isEmpty() ? Optional.empty() : found(question, values, at);
            case Addresses.BASIS -> question.q().isEmpty() ? Optional.empty() : step(basis(question), at);
            case Addresses.DUTIES -> question.isEmpty() ? Optional.empty() : step(duties(question, values), at);
            default -> Optional.empty();
        };
    }

    private Optional<Step> found(Question question, MultiValueMap<String, String> values, int at) {
        Narrowing narrowing = Narrowing.of(question, values);
        int before = Math.max(0, at - 2);
        SearchQuestion asked =
                SearchQuestion.of(question.q()).with(narrowing.filters()).page(before, 3);
        SearchAnswer answer =
                search.search(asked.unmarked(), narrowing.statuses()).answer();
        Trail trail = Trail.of(narrowing.page(1), before + 1, answer);
        String back = narrowing.page((at - 1) / SearchPage.PER_PAGE + 1);
        return step(trail, at, back, answer.total());
    }

    private Trail basis(Question question) {
        String from = Addresses.answer(Addresses.BASIS, question.q(), question.unit(), question.year());
        return Trail.of(from, authority.basis(new BasisQuestion(question.q(), question.unit(), question.year(), null)));
    }

    private Trail duties(Question question, MultiValueMap<String, String> values) {
        int page = DutiesPage.page(values.getFirst("trang"));
        return Trail.of(DutiesPage.address(question, page), duties.duties(DutiesPage.asked(question, page)));
    }

    private static Optional<Step> step(Trail trail, int at) {
        return step(trail, at, trail.from(), trail.stops().size());
    }

    private static Optional<Step> step(Trail trail, int at, String back, long of) {
        int index = at - trail.first();
        if (index < 0 || index >= trail.stops().size()) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                back,
                at,
                of,
                index > 0 ? trail.address(index - 1) : null,
                index + 1 < trail.stops().size() ? trail.address(index + 1) : null));
    }

    /** Broken escapes are as good as none. */
    private static MultiValueMap<String, String> values(String query) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, all) -> {
            for (String value : all) {
                if (value != null) {
                    values.add(name, decoded(value));
                }
            }
        });
        return values;
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value, "UTF-8");
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
