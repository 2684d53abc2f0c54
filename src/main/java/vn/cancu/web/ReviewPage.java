package vn.cancu.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Outcome;
import vn.cancu.intake.Intake;

/** What waits for a person: mentions that may mean several documents. And what people have put right, to be taken back. */
@Page
class ReviewPage {
    private static final int PER_PAGE = 20;

    private final Corrections corrections;
    private final Intake intake;

    ReviewPage(Corrections corrections, Intake intake) {
        this.corrections = corrections;
        this.intake = intake;
    }

    @GetMapping(Addresses.REVIEW)
    String review(@RequestParam(defaultValue = "1") String trang, Model model) {
        int page = page(trang);
        model.addAttribute("page", page);
        model.addAttribute("perPage", PER_PAGE);
        model.addAttribute("queue", corrections.waiting((page - 1) * PER_PAGE, PER_PAGE));
        model.addAttribute("corrections", corrections.all());
        return "review";
    }

    /** A mention means this one of its candidates, or none of them. */
    @PostMapping(Addresses.REVIEW)
    String choose(
            @RequestParam String mention,
            @RequestParam @Nullable String meant,
            @RequestParam @Nullable String reason,
            @RequestParam @Nullable String by,
            @RequestParam(defaultValue = "1") String trang) {
        String why = needed(reason, "reason");
        String who = needed(by, "by");
        if (meant == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "meant");
        }
        if (corrections.choose(mention, meant.isBlank() ? null : meant, why, who) instanceof Outcome.NotFound missing) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, missing.named());
        }
        return "redirect:" + Addresses.with(Addresses.REVIEW, Map.of("trang", String.valueOf(page(trang))));
    }

    @PostMapping(Addresses.REVIEW + "/lui")
    String undo(@RequestParam String id, @RequestParam @Nullable String reason, @RequestParam @Nullable String by) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (corrections.undo(id, why, needed(by, "by")).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, id);
        }
        // What was merged is a document of its own again, which the index has to hear.
        intake.catchUp();
        return "redirect:" + Addresses.REVIEW + "#" + id;
    }

    private static String needed(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, name);
        }
        return value.strip();
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
