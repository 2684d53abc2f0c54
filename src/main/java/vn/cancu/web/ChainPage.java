package vn.cancu.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.duty.Chain;
import vn.cancu.duty.Duties;
import vn.cancu.duty.DutyQuestion;
import vn.cancu.duty.Matrix;

/** Chains of responsibility: from each thing up to the authority that assigned it, and down to who does and reports it. */
@Page
class ChainPage {
    private final Duties duties;

    ChainPage(Duties duties) {
        this.duties = duties;
    }

    /** Of every item of a plan, or of what a question means in the plan that fits it best. */
    @GetMapping(Addresses.CHAIN)
    String chain(
            @RequestParam(name = "van-ban", required = false) @Nullable String plan,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            Model model) {
        Question question = Question.of(q, unit, year);
        boolean ofPlan = plan != null && !plan.isBlank();
        if (!ofPlan) {
            model.addAttribute("question", question);
        }
        if (ofPlan || !question.q().isEmpty()) {
            Chain chain = ofPlan
                    ? duties.chain(String.valueOf(plan))
                    : duties.chain(new DutyQuestion(question.q(), question.unit(), question.year()));
            model.addAttribute("asked", true);
            model.addAttribute("chain", chain);
            model.addAttribute("whole", chain == null ? List.of() : whole(chain));
        }
        return "chain";
    }

    /** What the plan gives once for all of its items. */
    private static List<Matrix.Entry> whole(Chain chain) {
        return chain.links().stream()
                .flatMap(link -> link.whole().stream())
                .distinct()
                .toList();
    }
}
