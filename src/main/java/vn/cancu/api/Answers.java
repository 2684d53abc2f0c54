package vn.cancu.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.authority.Authority;
import vn.cancu.authority.BasisQuestion;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Register;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyQuestion;

/** The answers over REST, in the shapes of the command line ({@code --format json}). Reading only. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = Answers.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
class Answers {
    static final String ROOT = "/api/v1";

    private final Authority authority;
    private final Duties duties;
    private final Documents documents;

    private final Register register;

    Answers(Authority authority, Duties duties, Documents documents, Register register) {
        this.authority = authority;
        this.duties = duties;
        this.documents = documents;
        this.register = register;
    }

    /**
     * Which document authorises this?
     *
     * @param year absent for all
     * @param on the day for which the status is asked; absent for today
     */
    @GetMapping("/basis")
    ObjectNode basis(
            @RequestParam String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable LocalDate on) {
        return BasisJson.tree(authority.basis(new BasisQuestion(
                BadQuestionException.words("q", q), BadQuestionException.orNone("unit", unit), year, on)));
    }

    /** Who answers for it? One of {@code q} and {@code unit} is needed. */
    @GetMapping("/duties")
    ObjectNode duties(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "200") int limit) {
        String text = BadQuestionException.orNone("q", q);
        String name = BadQuestionException.orNone("unit", unit);
        if (text == null && name == null) {
            throw new BadQuestionException("one-of", "q, unit");
        }
        if (!DutyQuestion.isPage(offset, limit)) {
            throw new BadQuestionException(
                    "page", Integer.toString(DutyQuestion.DEEPEST), Integer.toString(DutyQuestion.MOST));
        }
        return DutyJson.tree(duties.duties(new DutyQuestion(text, name, year, offset, limit)));
    }

    /** Everything about one document, or with {@code brief} what a list shows of it; its key may hold slashes. */
    @GetMapping("/documents/{*path}")
    ObjectNode document(@PathVariable String path, @RequestParam(defaultValue = "false") boolean brief) {
        String key = path.substring(1);
        if (brief) {
            return register.document(key)
                    .map(card -> {
                        ObjectNode tree = JsonForm.object();
                        DocumentJson.card(tree, card);
                        return tree;
                    })
                    .orElseThrow(() -> new NoSuchDocumentException(key, documents.named(key)));
        }
        return documents
                .facts(key)
                .map(DocumentJson::tree)
                .orElseThrow(() -> new NoSuchDocumentException(key, documents.named(key)));
    }
}
