package vn.cancu.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.comparison.Comparisons;

/** Plans beside each other over REST. */
@RestController
@ConditionalOnWebApplication
class ComparisonEdge {
    private final Comparisons comparisons;

    ComparisonEdge(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(path = Answers.ROOT + "/compare", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode compare(@RequestParam String left, @RequestParam String right) {
        return ComparisonJson.tree(comparisons.compare(
                BadQuestionException.words("left", left), BadQuestionException.words("right", right)));
    }

    @GetMapping(path = Answers.ROOT + "/similar", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode similar(@RequestParam String to) {
        return ComparisonJson.tree(comparisons.like(BadQuestionException.words("to", to)));
    }
}
