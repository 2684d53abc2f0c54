package vn.cancu.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.Status;
import vn.cancu.search.SearchFilters;
import vn.cancu.search.SearchQuestion;

/** Search over REST; {@code status} (in_force, amended, replaced …, several with commas) asks where documents stand today. */
@RestController
@ConditionalOnWebApplication
class SearchEdge {
    private static final int LAST = 10_000;
    private static final int MOST = 100;

    private final StandingSearch standing;

    SearchEdge(StandingSearch standing) {
        this.standing = standing;
    }

    /** What narrows a search; each may be absent. */
    record Narrow(
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String type,
            @Nullable String level,
            @Nullable String programme,
            @Nullable String component,
            @Nullable String issuer,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        SearchFilters filters() {
            return new SearchFilters(
                    one("type", type),
                    one("level", level),
                    one("unit", unit),
                    one("programme", programme),
                    one("component", component),
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
            @RequestParam(required = false) @Nullable List<String> status,
            @RequestParam(defaultValue = "true") boolean facets,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "10") int limit) {
        if (offset < 0 || offset > LAST || limit < 1 || limit > MOST) {
            throw new BadQuestionException("page", Integer.toString(LAST), Integer.toString(MOST));
        }
        SearchQuestion question = SearchQuestion.of(BadQuestionException.words("q", q))
                .with(narrow.filters())
                .page(offset, limit);
        return SearchJson.tree(standing.search(
                facets ? question : question.hitsOnly(), statuses(status == null ? List.of() : status)));
    }

    private static List<Status> statuses(List<String> named) {
        return named.stream()
                .filter(name -> !name.isBlank())
                .map(name -> Stream.of(Status.values())
                        .filter(status -> status.name().equalsIgnoreCase(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> new BadQuestionException(
                                "status",
                                Stream.of(Status.values()).map(JsonForm::lower).collect(Collectors.joining(", ")))))
                .toList();
    }
}
