package vn.cancu.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.draft.DraftCheck;
import vn.cancu.draft.DraftProposal;
import vn.cancu.draft.DraftRequest;
import vn.cancu.text.SourceText;

/** Drafts over REST: the check of a draft's căn cứ. Nothing is stored. */
@RestController
@ConditionalOnWebApplication
class DraftEdge {
    /** The longest draft, in characters. */
    private static final int LONGEST = 2 << 20;

    private final DraftCheck check;
    private final DraftProposal proposal;

    DraftEdge(DraftCheck check, DraftProposal proposal) {
        this.check = check;
        this.proposal = proposal;
    }

    /** Which căn cứ a plan of that programme, unit and year should have. */
    @GetMapping(path = Answers.ROOT + "/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode draft(@RequestParam String programme, @RequestParam String unit, @RequestParam int year) {
        if (!proposal.programmes().contains(programme)) {
            throw new BadQuestionException("programme-of", String.join(", ", proposal.programmes()));
        }
        if (!DraftRequest.isYear(year)) {
            throw new BadQuestionException("year");
        }
        return DraftJson.tree(
                proposal.propose(new DraftRequest(programme, BadQuestionException.words("unit", unit), year)));
    }

    @PostMapping(
            path = Answers.ROOT + "/check",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode check(@RequestBody String text) {
        if (text.isBlank()) {
            throw new BadQuestionException("draft-empty");
        }
        if (text.length() > LONGEST) {
            throw new BadQuestionException("draft-long");
        }
        return CheckJson.tree(check.check(SourceText.of(text)));
    }
}
