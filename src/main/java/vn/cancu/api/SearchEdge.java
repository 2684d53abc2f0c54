package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.search.SearchFilters;
import vn.cancu.search.SearchLibrary;
import vn.cancu.search.SearchQuestion;

/** Search over REST. */
@RestController
@ConditionalOnWebApplication
class SearchEdge {
    private static final int LAST = 10_000;
    private static final int MOST = 100;

    private final SearchLibrary library;

    SearchEdge(SearchLibrary library) {
        this.library = library;
    }

    /** What narrows a search; each may be absent. */
    record Narrow(
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String type,
            @Nullable String level,
            @Nullable String programme,
            @Nullable String issuer,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        SearchFilters filters() {
            return new SearchFilters(
                    one("type", type),
                    one("level", level),
                    one("unit", unit),
                    one("programme", programme),
                    List.of(),
                    year == null ? List.of() : List.of(year),
                    one("issuer", issuer),
                    from,
                    to);
        }

        private static List<String> one(String name, @Nullable String value) {
            String words = BadQuestionException.orNone(name, value);
            return words == null ? List.of() : List.of(words);
        }
    }

    @GetMapping(path = Answers.ROOT + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode search(
            @RequestParam String q,
            Narrow narrow,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "10") int limit) {
        if (offset < 0 || offset > LAST || limit < 1 || limit > MOST) {
            throw new BadQuestionException("offset từ 0 đến " + LAST + ", limit từ 1 đến " + MOST + ".");
        }
        return SearchJson.tree(library.search(SearchQuestion.of(BadQuestionException.words("q", q))
                .with(narrow.filters())
                .page(offset, limit)));
    }
}
