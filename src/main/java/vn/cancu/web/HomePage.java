package vn.cancu.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.authority.DocumentCard;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Filter;
import vn.cancu.document.Symbol;

/** The box for the three questions, what is suggested below it, and what the collection holds. */
@Page
class HomePage {
    private static final int PER_PAGE = 50;
    private static final int SUGGESTED = 6;

    private final Documents documents;

    HomePage(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("atHome", true);
        model.addAttribute("overview", documents.overview());
        model.addAttribute(
                "newest", documents.list(new Filter(null, null, null, null, DocumentCard.Known.WHOLE), 0, 8));
        return "home";
    }

    /** Where the question of the box is answered: a symbol is a document, anything else is asked for its authority first. */
    @GetMapping("/hoi")
    String ask(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            Model model) {
        Question question = Question.of(q, unit, year);
        if (question.isEmpty()) {
            return "redirect:/";
        }
        if (question.q().isEmpty()) {
            return redirect(Addresses.DUTIES, question);
        }
        List<DocumentCard> meant = meant(question.q());
        if (meant.size() == 1) {
            return "redirect:" + Addresses.document(meant.getFirst().key());
        }
        if (meant.size() > 1) {
            model.addAttribute("question", question);
            model.addAttribute("meant", meant);
            return "which";
        }
        return redirect(Symbol.of(question.q()).isPresent() ? Addresses.SEARCH : Addresses.BASIS, question);
    }

    /** A few words of a page, shown below the box while one types. */
    @GetMapping("/goi-y")
    String suggest(@RequestParam @Nullable String q, Model model) {
        Question question = Question.of(q, null, null);
        List<DocumentCard> meant = meant(question.q());
        model.addAttribute("question", question);
        model.addAttribute("meant", meant.subList(0, Math.min(SUGGESTED, meant.size())));
        return "part/suggested";
    }

    @GetMapping("/van-ban")
    String list(
            @RequestParam @Nullable String type,
            @RequestParam @Nullable String level,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String known,
            @RequestParam(defaultValue = "1") String trang,
            Model model) {
        int page = trang.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(trang)) : 1;
        Question question = Question.of(q, null, year);
        Filter filter = new Filter(
                blankless(type), blankless(level), question.year(), blankless(question.q()), known(blankless(known)));
        model.addAttribute("filter", filter);
        model.addAttribute("page", page);
        model.addAttribute("perPage", PER_PAGE);
        model.addAttribute("listing", documents.list(filter, (page - 1) * PER_PAGE, PER_PAGE));
        return "list";
    }

    private List<DocumentCard> meant(String q) {
        return Symbol.of(q).filter(Symbol::isNumbered).isPresent() ? documents.named(q) : List.of();
    }

    private static String redirect(String path, Question question) {
        return "redirect:" + Addresses.answer(path, question.q(), question.unit(), question.year());
    }

    private static @Nullable String blankless(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static DocumentCard.@Nullable Known known(@Nullable String value) {
        return value == null
                ? null
                : switch (value.toUpperCase(Locale.ROOT)) {
                    case "WHOLE" -> DocumentCard.Known.WHOLE;
                    case "CITED" -> DocumentCard.Known.CITED;
                    default -> null;
                };
    }
}
