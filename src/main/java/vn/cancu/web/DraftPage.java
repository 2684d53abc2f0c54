package vn.cancu.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.cancu.api.DraftSheet;
import vn.cancu.catalogue.Catalogue;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftProposal;
import vn.cancu.draft.DraftRequest;
import vn.cancu.text.SourceText;

/** Drafting: the căn cứ that a plan should have, with why each stands there; and what is wrong with those of a draft. Nothing is stored. */
@Page
class DraftPage {
    /** The longest draft, in characters: as over REST. */
    private static final int LONGEST = 2 << 20;

    private final DraftProposal proposal;
    private final DraftCheck check;
    private final Catalogue catalogue;

    DraftPage(DraftProposal proposal, DraftCheck check, Catalogue catalogue) {
        this.proposal = proposal;
        this.check = check;
        this.catalogue = catalogue;
    }

    @GetMapping(Addresses.DRAFT)
    String draft(
            @RequestParam @Nullable String programme,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            Model model) {
        Question typed = Question.of(null, unit, year);
        model.addAttribute("programmes", catalogue.programmes());
        model.addAttribute("programme", programme == null ? "" : programme);
        model.addAttribute("typed", typed);
        request(programme, typed).ifPresent(request -> {
            model.addAttribute("block", proposal.propose(request));
            model.addAttribute("docx", address(request));
        });
        return "draft";
    }

    @GetMapping(Addresses.DRAFT + ".docx")
    void docx(
            @RequestParam @Nullable String programme,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String year,
            HttpServletResponse response)
            throws IOException {
        DraftRequest request = request(programme, Question.of(null, unit, year))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "programme, unit, year"));
        MoneyPage.send(
                response, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "can-cu.docx");
        try (OutputStream out = response.getOutputStream()) {
            DraftSheet.writeDocx(proposal.propose(request), out);
        }
    }

    @GetMapping(Addresses.DRAFT + "/kiem")
    String paste() {
        return "draft-check";
    }

    @PostMapping(Addresses.DRAFT + "/kiem")
    String check(@RequestParam String text, Model model) {
        model.addAttribute("text", text);
        if (text.length() > LONGEST) {
            model.addAttribute("tooLong", true);
        } else if (!text.isBlank()) {
            model.addAttribute("answer", check.check(SourceText.of(text)));
        }
        return "draft-check";
    }

    private Optional<DraftRequest> request(@Nullable String programme, Question typed) {
        String unit = typed.unit();
        Integer year = typed.year();
        if (programme == null
                || unit == null
                || year == null
                || !DraftRequest.isYear(year)
                || !proposal.programmes().contains(programme)) {
            return Optional.empty();
        }
        return Optional.of(new DraftRequest(programme, unit, year));
    }

    private static String address(DraftRequest request) {
        return Addresses.with(
                Addresses.DRAFT + ".docx",
                new TreeMap<>(Map.of(
                        "programme", request.programme(),
                        "unit", request.unit(),
                        "year", Integer.toString(request.year()))));
    }
}
