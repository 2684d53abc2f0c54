package vn.cancu.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.cancu.draft.DraftCheck;
import vn.cancu.text.SourceText;

/** Drafts over REST: the check of a draft's căn cứ. Nothing is stored. */
@RestController
@ConditionalOnWebApplication
class DraftEdge {
    /** The longest draft, in characters. */
    private static final int LONGEST = 2 << 20;

    private final DraftCheck check;

    DraftEdge(DraftCheck check) {
        this.check = check;
    }

    @PostMapping(
            path = Answers.ROOT + "/check",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ObjectNode check(@RequestBody String text) {
        if (text.isBlank()) {
            throw new BadQuestionException("Cần nguyên văn dự thảo trong thân yêu cầu (text/plain, UTF-8).");
        }
        if (text.length() > LONGEST) {
            throw new BadQuestionException("Dự thảo dài quá 2 triệu ký tự; hãy chỉ gửi phần đầu đến hết căn cứ.");
        }
        return CheckJson.tree(check.check(SourceText.of(text)));
    }
}
