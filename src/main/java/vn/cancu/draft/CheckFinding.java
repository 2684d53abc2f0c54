package vn.cancu.draft;

import java.util.List;

/**
 * Something in a draft's căn cứ that a rule does not allow.
 *
 * @param rule the rule
 * @param line where it is seen, from 1
 * @param quote the words of the draft, an exact piece of that line
 * @param reason what is wrong, in words, with the figures
 * @param sources what the reason rests on: documents, files and lines, rows of {@code data/}
 */
public record CheckFinding(Rule rule, int line, String quote, String reason, List<String> sources) {
    public CheckFinding {
        sources = List.copyOf(sources);
    }
}
