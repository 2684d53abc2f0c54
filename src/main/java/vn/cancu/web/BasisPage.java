package vn.cancu.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.authority.Authority;
import vn.cancu.authority.BasisAnswer;
import vn.cancu.authority.BasisQuestion;

/** Which document authorises this? The paths, hop by hop with the words on paper, and their drawing. */
@Page
class BasisPage {
    private final Authority authority;

    BasisPage(Authority authority) {
        this.authority = authority;
    }

    @GetMapping(Addresses.BASIS)
    String basis(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            @ModelAttribute("show") Shown show,
            Model model) {
        Question question = Question.of(q, unit, year);
        model.addAttribute("question", question);
        if (!question.q().isEmpty()) {
            BasisAnswer answer =
                    authority.basis(new BasisQuestion(question.q(), question.unit(), question.year(), null));
            model.addAttribute("answer", answer);
            String here = Addresses.answer(Addresses.BASIS, question.q(), question.unit(), question.year());
            Trail trail = Trail.of(here, answer);
            model.addAttribute("trail", trail);
            model.addAttribute("places", Places.of(answer, trail));
            model.addAttribute("drawing", Drawing.of(answer, show));
        }
        return "basis";
    }
}
