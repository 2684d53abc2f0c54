package vn.cancu.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.authority.Documents;
import vn.cancu.authority.Overview;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Outcome;
import vn.cancu.intake.Intake;

/**
 * What waits for a person, over the text: mentions that may mean several documents, items whose component is not sure, units
 * that may be several. And what people
 * have put right, to be taken back.
 */
@Page
class ReviewPage {
    private static final int PER_PAGE = 20;
    private static final String MENTIONS = "vien-dan";
    private static final String ITEMS = "muc";
    private static final String UNITS = "don-vi";
    private static final String DONE = "da-chinh";
    private static final String ACCEPTED = "Đúng như đã đọc.";

    private final Corrections corrections;
    private final Documents documents;
    private final Intake intake;

    ReviewPage(Corrections corrections, Documents documents, Intake intake) {
        this.corrections = corrections;
        this.documents = documents;
        this.intake = intake;
    }

    @GetMapping(Addresses.REVIEW)
    String review(
            @RequestParam @Nullable String loai,
            @RequestParam(defaultValue = "1") String trang,
            @RequestParam(name = "da-chon", defaultValue = "false") boolean settled,
            @RequestParam(name = "nguoi", defaultValue = "") String by,
            Model model) {
        String kind = kind(loai);
        Overview overview = documents.overview();
        model.addAttribute("kind", kind);
        model.addAttribute("overview", overview);
        model.addAttribute("perPage", PER_PAGE);
        model.addAttribute("settled", settled);
        model.addAttribute("by", by.strip());
        long count = switch (kind) {
            case ITEMS -> overview.doubtful();
            case UNITS -> overview.unclear();
            case DONE -> overview.corrections();
            default -> overview.waiting();
        };
        // The last of a page may have been settled.
        int page = (int) Math.clamp(page(trang), 1, Math.max(1, (count + PER_PAGE - 1) / PER_PAGE));
        model.addAttribute("page", page);
        model.addAttribute("count", count);
        IntFunction<Object> queue = switch (kind) {
            case ITEMS -> offset -> corrections.doubtful(offset, PER_PAGE);
            case UNITS -> offset -> corrections.unclearUnits(offset, PER_PAGE);
            case DONE -> offset -> corrections.register(offset, PER_PAGE);
            default -> offset -> corrections.waiting(offset, PER_PAGE);
        };
        model.addAttribute("queue", queue.apply((page - 1) * PER_PAGE));
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
        String key = given(meant, "meant");
        return told(corrections.choose(mention, key.isBlank() ? null : key, why, who), MENTIONS, trang, who);
    }

    /** An item carries out the component that was read, another, or none. */
    @PostMapping(Addresses.REVIEW + "/muc")
    String component(
            @RequestParam String item,
            @RequestParam @Nullable String meant,
            @RequestParam @Nullable String other,
            @RequestParam @Nullable String reason,
            @RequestParam @Nullable String by,
            @RequestParam(defaultValue = "1") String trang) {
        String who = by(by);
        String chosen = given(meant, "meant");
        boolean corrected = chosen.isBlank() || chosen.equals("other");
        String why = corrected || (reason != null && !reason.isBlank()) ? needed(reason, "reason") : ACCEPTED;
        String key = chosen.equals("other") ? needed(other, "other") : chosen;
        return told(corrections.carriesOut(item, key.isBlank() ? null : key, why, who), ITEMS, trang, who);
    }

    /** A document's duties are those of this one of the units of that name, or of none of them. */
    @PostMapping(Addresses.REVIEW + "/don-vi")
    String unit(
            @RequestParam String document,
            @RequestParam String unit,
            @RequestParam @Nullable String meant,
            @RequestParam @Nullable String reason,
            @RequestParam @Nullable String by,
            @RequestParam(defaultValue = "1") String trang) {
        String why = needed(reason, "reason");
        String who = by(by);
        String key = given(meant, "meant");
        return told(corrections.means(document, unit, key.isBlank() ? null : key, why, who), UNITS, trang, who);
    }

    @PostMapping(Addresses.REVIEW + "/lui")
    String undo(
            @RequestParam String id,
            @RequestParam @Nullable String reason,
            @RequestParam @Nullable String by,
            @RequestParam(defaultValue = "1") String trang) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        if (corrections.undo(id, why, by(by)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, id);
        }
        catchUp();
        return "redirect:"
                + Addresses.with(
                        Addresses.REVIEW, new TreeMap<>(Map.of("loai", DONE, "trang", String.valueOf(page(trang)))))
                + "#" + id;
    }

    private String told(Outcome outcome, String kind, String trang, String who) {
        boolean done = outcome instanceof Outcome.Done;
        if (done) {
            catchUp();
        }
        return "redirect:"
                + Addresses.with(
                        Addresses.REVIEW,
                        new TreeMap<>(Map.of(
                                "loai",
                                kind,
                                "trang",
                                String.valueOf(page(trang)),
                                "nguoi",
                                who,
                                "da-chon",
                                done ? "" : "true")));
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

    private static String given(@Nullable String value, String name) {
        if (value == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, name);
        }
        return value;
    }

    private static String needed(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, name);
        }
        return value.strip();
    }

    private static String kind(@Nullable String typed) {
        return typed != null && List.of(ITEMS, UNITS, DONE).contains(typed) ? typed : MENTIONS;
    }

    private static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }
}
