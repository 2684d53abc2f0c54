package vn.cancu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.Documents;
import vn.cancu.budget.BudgetQuestion;
import vn.cancu.budget.BudgetQuestion.Dimension;
import vn.cancu.budget.Budgets;
import vn.cancu.catalogue.Programme;
import vn.cancu.programme.Programmes;

/** What the collection holds: programmes with their plans, money, what is around a document. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = Answers.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class CollectionEdge {
    private static final int MOST_ITEMS = 1_000;

    private final Documents documents;
    private final Budgets budgets;
    private final Programmes programmes;

    CollectionEdge(Documents documents, Budgets budgets, Programmes programmes) {
        this.documents = documents;
        this.budgets = budgets;
        this.programmes = programmes;
    }

    @GetMapping("/budget")
    ObjectNode budget(
            @RequestParam @Nullable String programme,
            @RequestParam @Nullable String component,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam(required = false) @Nullable List<Dimension> by) {
        String name = BadQuestionException.orNone("unit", unit);
        if (programme == null && name == null && year == null) {
            throw new BadQuestionException("one-of", "programme, unit, year");
        }
        return BudgetJson.tree(
                budgets.cube(new BudgetQuestion(programme, component, name, year, by == null ? List.of() : by)));
    }

    @GetMapping("/programmes")
    ObjectNode programmes() {
        return ProgrammeJson.tree(programmes.all());
    }

    @GetMapping("/programmes/{code}")
    ObjectNode programme(@PathVariable String code, @RequestParam(defaultValue = "0") int offset) {
        Programme programme = programmes.programme(code).orElseThrow(() -> new BadQuestionException("programme", code));
        return ProgrammeJson.tree(
                programme,
                programmes.components(programme),
                programmes.items(programme, Math.max(0, offset), MOST_ITEMS));
    }

    /** Nodes and edges around a document. */
    @GetMapping("/around/{*path}")
    ObjectNode around(@PathVariable String path, @RequestParam(defaultValue = "60") int limit) {
        String key = path.substring(1);
        if (documents.named(key).stream().noneMatch(card -> card.key().equals(key))) {
            throw new NoSuchDocumentException(key, documents.named(key));
        }
        return DocumentJson.tree(documents.around(key, limit));
    }
}
