package vn.cancu.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.authority.Documents;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyQuestion;

/** One unit: what it issued, what it has to do, what it was given. */
@Page
class UnitPage {
    private static final int SHOWN = 30;

    private final Documents documents;
    private final Duties duties;

    UnitPage(Documents documents, Duties duties) {
        this.documents = documents;
        this.duties = duties;
    }

    @GetMapping(Addresses.UNIT)
    String unit(@RequestParam @Nullable String ten, Model model) {
        Question asked = Question.of(null, ten, null);
        String unit = asked.unit();
        if (unit == null) {
            return "redirect:/";
        }
        model.addAttribute("unit", unit);
        model.addAttribute("listing", documents.issuedBy(unit, SHOWN));
        model.addAttribute("answer", duties.duties(new DutyQuestion(null, unit, null)));
        model.addAttribute("query", Addresses.with("", Map.of("unit", unit)));
        return "unit";
    }
}
