package vn.cancu.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.Authority;
import vn.cancu.authority.Dependent;
import vn.cancu.authority.StandingDocument;

/** What rests on a document, and what is cited and not held, a page at a time. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = Answers.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class RestsEdge {
    private static final int MOST_ROWS = 1_000;
    private static final int DEEPEST_OFFSET = 100_000;

    private final Authority authority;

    RestsEdge(Authority authority) {
        this.authority = authority;
    }

    /** All that rests on one document, nearest first: what {@code basis --cascade} prints. */
    @GetMapping("/rests/{*path}")
    ObjectNode rests(
            @PathVariable String path,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "100") int limit) {
        String named = path.substring(1);
        List<StandingDocument> documents = authority.standings(named, null);
        if (documents.size() != 1) {
            throw new NoSuchDocumentException(
                    named, documents.stream().map(StandingDocument::card).toList());
        }
        int from = Math.clamp(offset, 0, DEEPEST_OFFSET);
        int most = Math.clamp(limit, 1, MOST_ROWS);
        List<Dependent> rows = new ArrayList<>();
        StandingDocument document = documents.getFirst();
        boolean whole = authority.below(document.card().key(), from, most, rows::add);
        return RestsJson.below(document, from, rows, whole);
    }

    /** Documents that are cited and not held, the most cited first. */
    @GetMapping("/missing")
    ObjectNode missing(@RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "50") int limit) {
        int from = Math.max(0, offset);
        return RestsJson.missingTree(from, authority.missing(from, limit));
    }
}
