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
            Model model) {
        Question question = Question.of(q, unit, year);
        model.addAttribute("question", question);
        if (!question.isEmpty()) {
            String text = question.q().isEmpty() ? null : question.q();
            model.addAttribute("answer", duties.duties(new DutyQuestion(text, question.unit(), question.year())));
        }
        return "duties";
    }
}
