package vn.cancu.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cancu.comparison.ComparedComponent.Change;
import vn.cancu.comparison.Comparison;
import vn.cancu.comparison.Comparisons;
import vn.cancu.comparison.NoSuchPlanException;
import vn.cancu.comparison.SimilarPlan;

/** Two plans beside each other, component by component; where only one is named, the plans that have its components. */
@Page
class ComparePage {
    private final Comparisons comparisons;

    ComparePage(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping(Addresses.COMPARE)
    String compare(
            @RequestParam(name = "truoc", required = false) @Nullable String before,
            @RequestParam(name = "sau", required = false) @Nullable String after,
            @ModelAttribute("show") Shown show,
            Model model) {
        String left = Question.of(before, null, null).q();
        String right = Question.of(after, null, null).q();
        model.addAttribute("left", left);
        model.addAttribute("right", right);
        try {
            if (!left.isEmpty() && !right.isEmpty()) {
                Comparison comparison = comparisons.compare(left, right);
                model.addAttribute("comparison", comparison);
                model.addAttribute("tally", tally(comparison));
            } else if (!left.isEmpty() || !right.isEmpty()) {
                List<SimilarPlan> similar = comparisons.like(left.isEmpty() ? right : left);
                model.addAttribute("similar", similar);
            }
        } catch (NoSuchPlanException unknown) {
            model.addAttribute("unknown", unknown);
        }
        return "compare";
    }

    /** How many components became what: a reader looks at the few that changed. */
    private static Map<Change, Long> tally(Comparison comparison) {
        Map<Change, Long> tally = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            tally.put(
                    change,
                    comparison.components().stream()
                            .filter(component -> component.change() == change)
                            .count());
        }
        return tally;
    }
}
