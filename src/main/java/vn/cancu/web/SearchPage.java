package vn.cancu.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.search.SearchAnswer;
import vn.cancu.search.SearchLibrary;
import vn.cancu.search.SearchQuestion;

/** What did past plans say? Passages with the words that were asked for, and links that narrow the question. */
@Page
class SearchPage {
    private static final int PER_PAGE = 20;
    private static final int LAST_PAGE = 500;

    private final SearchLibrary library;

    SearchPage(SearchLibrary library) {
        this.library = library;
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
        SearchAnswer answer = library.search(
                SearchQuestion.of(question.q()).with(narrowing.filters()).page((page - 1) * PER_PAGE, PER_PAGE));
        model.addAttribute("answer", answer);
        model.addAttribute("narrowing", narrowing);
        model.addAttribute("facets", narrowing.facets(answer.facets()));
        model.addAttribute("hits", answer.hits().stream().map(ShownHit::of).toList());
        model.addAttribute("previous", page > 1 ? narrowing.page(page - 1) : null);
        model.addAttribute("next", (long) page * PER_PAGE < answer.total() ? narrowing.page(page + 1) : null);
        return "search";
    }
}
