package vn.cancu.web;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.duty.Duties;
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
            String text = question.q().isEmpty() ? null : question.q();
            int page = page(trang);
            model.addAttribute("page", page);
            model.addAttribute(
                    "answer",
                    duties.duties(new DutyQuestion(
                            text,
                            question.unit(),
                            question.year(),
                            (page - 1) * DutyQuestion.MOST,
                            DutyQuestion.MOST)));
        }
        return "duties";
    }

    /** From 1; the first where it is no number of a page. */
    private static int page(@Nullable String typed) {
        int page = typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 1;
        return Math.clamp(page, 1, 1 + DutyQuestion.DEEPEST / DutyQuestion.MOST);
    }
}
