package vn.cancu.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not agree.
 *
 * @param id of rule, document and facts: the same after the document has been read again
 * @param rule that found it
 * @param document what it is found in
 * @param detail in words, with the figures
 * @param quotes all the words that it rests on, at least one
 * @param amounts in whole đồng what is stated, then what that is held against; empty where it is of no money that was compared
 * @param judgement what a person said of it, null where nobody has
 */
public record AuditFinding(
        String id,
        Rule rule,
        Subject document,
        String detail,
        List<Quote> quotes,
        List<Long> amounts,
        @Nullable Judgement judgement) {
    public AuditFinding {
        quotes = List.copyOf(quotes);
        amounts = List.copyOf(amounts);
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("a finding of " + rule.id() + " rests on no words: " + detail);
        }
    }
}
