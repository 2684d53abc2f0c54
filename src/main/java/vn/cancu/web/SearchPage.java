package vn.cancu.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.api.StandingSearch;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchQuestion;

/** What did past plans say? Passages with the words that were asked for, and links that narrow the question. */
@Page
class SearchPage {
    static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 500;

    private final StandingSearch search;
    private final Map<String, String> titles = new HashMap<>();

    SearchPage(StandingSearch search, Catalogue catalogue) {
        this.search = search;
        catalogue
                .programmes()
                .forEach(programme -> programme
                        .components()
                        .forEach(
                                component -> titles.put(programme.code() + "/" + component.code(), component.title())));
    }

    @GetMapping(Addresses.SEARCH)
    String search(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            @RequestParam(defaultValue = "1") String trang,
            @RequestParam MultiValueMap<String, String> all,
            Model model) {
        Question question = Question.of(q, unit, year);
        model.addAttribute("question", question);
        if (question.q().isEmpty()) {
            return "search";
        }
        Narrowing narrowing = Narrowing.of(question, all);
        int page = trang.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(trang), 1, LAST_PAGE) : 1;
        StandingSearch.Answer found = search.counted(
                SearchQuestion.of(question.q()).with(narrowing.filters()).page((page - 1) * PER_PAGE, PER_PAGE),
                narrowing.statuses());
        SearchAnswer answer = found.answer();
        model.addAttribute("answer", answer);
        model.addAttribute("narrowing", narrowing);
        model.addAttribute("facets", narrowing.facets(found, code -> titles.getOrDefault(code, "")));
        model.addAttribute("statuses", found.statuses());
        model.addAttribute("hits", answer.hits().stream().map(ShownHit::of).toList());
        model.addAttribute("trail", Trail.of(narrowing.page(1), (page - 1) * PER_PAGE + 1, answer));
        model.addAttribute("first", narrowing.page(1));
        model.addAttribute("previous", page > 1 ? narrowing.page(page - 1) : null);
        model.addAttribute("next", (long) page * PER_PAGE < answer.total() ? narrowing.page(page + 1) : null);
        return "search";
    }
}
