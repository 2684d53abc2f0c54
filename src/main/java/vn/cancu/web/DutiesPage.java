package vn.cancu.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyAnswer;
import vn.cancu.duty.DutyQuestion;

/** Who answers for it? One row for each unit's part. */
@Page
class DutiesPage {
    private final Duties duties;

    DutiesPage(Duties duties) {
        this.duties = duties;
    }

    @GetMapping(Addresses.DUTIES)
    String duties(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String trang,
            Model model) {
        Question question = Question.of(q, unit, year);
        model.addAttribute("question", question);
        if (!question.isEmpty()) {
            int page = page(trang);
            model.addAttribute("page", page);
            DutyAnswer answer = duties.duties(asked(question, page));
            model.addAttribute("answer", answer);
            model.addAttribute("trail", Trail.of(address(question, page), answer));
        }
        return "duties";
    }

    static DutyQuestion asked(Question question, int page) {
        return new DutyQuestion(
                question.q().isEmpty() ? null : question.q(),
                question.unit(),
                question.year(),
                (page - 1) * DutyQuestion.MOST,
                DutyQuestion.MOST);
    }

    static String address(Question question, int page) {
        String first = Addresses.answer(Addresses.DUTIES, question.q(), question.unit(), question.year());
        return page == 1 ? first : first + "&trang=" + page;
    }

    /** From 1; the first where it is no number of a page. */
    static int page(@Nullable String typed) {
        int page = typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        return Math.clamp(page, 1, 1 + DutyQuestion.DEEPEST / DutyQuestion.MOST);
    }
}
