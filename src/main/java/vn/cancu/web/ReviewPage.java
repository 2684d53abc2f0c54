package vn.cancu.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Outcome;
import vn.cancu.correction.Waiting;
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
    String review(
            @RequestParam(defaultValue = "1") String trang,
            @RequestParam(name = "da-chon", defaultValue = "false") boolean settled,
            Model model) {
        int page = page(trang);
        Waiting.Queue queue = corrections.waiting((page - 1) * PER_PAGE, PER_PAGE);
        if (queue.mentions().isEmpty() && page > 1) {
            // The last of this page was settled.
            page = (int) Math.max(1, (queue.count() + PER_PAGE - 1) / PER_PAGE);
            queue = corrections.waiting((page - 1) * PER_PAGE, PER_PAGE);
        }
        model.addAttribute("page", page);
        model.addAttribute("perPage", PER_PAGE);
        model.addAttribute("settled", settled);
        model.addAttribute("queue", queue);
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
        String who = by(by);
        if (meant == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "meant");
        }
        Outcome outcome = corrections.choose(mention, meant.isBlank() ? null : meant, why, who);
        boolean done = outcome instanceof Outcome.Done;
        if (done) {
            catchUp();
        }
        Map<String, String> values = new TreeMap<>(Map.of("trang", String.valueOf(page(trang))));
        values.put("da-chon", done ? "" : "true");
        return "redirect:" + Addresses.with(Addresses.REVIEW, values);
    }

    @PostMapping(Addresses.REVIEW + "/lui")
    String undo(@RequestParam String id, @RequestParam @Nullable String reason, @RequestParam @Nullable String by) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (corrections.undo(id, why, by(by)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, id);
        }
        catchUp();
        return "redirect:" + Addresses.REVIEW + "#" + id;
    }

    /** The index hears of it; not while the clerk waits, for a long intake may hold it. */
    private void catchUp() {
        Thread.startVirtualThread(intake::catchUp);
    }

    /** Who has logged in, whatever was typed. */
    private static String by(@Nullable String typed) {
        String me = Visitor.name();
        return me == null ? needed(typed, "by") : me;
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
