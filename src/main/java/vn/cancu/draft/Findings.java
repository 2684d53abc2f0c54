package vn.cancu.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cancu.document.Citation;
import vn.cancu.draft.CheckAnswer.Unchecked;

/** What the checks find, each thing once. */
final class Findings {
    private static final int LONGEST_QUOTE = 240;

    private final Rules rules;
    private final Draft draft;
    private final List<CheckFinding> found = new ArrayList<>();
    private final List<Unchecked> unchecked = new ArrayList<>();

    Findings(Rules rules, Draft draft) {
        this.rules = rules;
        this.draft = draft;
    }

    /** Adds a finding at a mention; nothing where its rule does not bind the draft yet, or the same is found already. */
    void add(String rule, Citation at, String reason, List<String> sources) {
        add(rule, at.evidence().line(), at.evidence().quote(), reason, sources);
    }

    void add(String rule, int line, String quote, String reason, List<String> sources) {
        Rule broken = rules.of(rule);
        boolean known = found.stream()
                .anyMatch(finding -> finding.rule().equals(broken)
                        && finding.line() == line
                        && finding.quote().equals(cut(quote)));
        if (!known && broken.binds(draft.effectiveOn())) {
            found.add(new CheckFinding(broken, line, cut(quote), reason, sources));
        }
    }

    /** At the end of a clause: its last words, so that the mark is seen. */
    void addAtEnd(String rule, BasisClause clause, String reason) {
        String words = clause.lastWords();
        add(
                rule,
                clause.endLine(),
                words.length() <= 80 ? words : words.substring(words.lastIndexOf(' ', words.length() - 60) + 1),
                reason,
                List.of());
    }

    void open(int line, String what, String why) {
        unchecked.add(new Unchecked(line, cut(what), why));
    }

    boolean has(String rule, Citation at) {
        return found.stream()
                .anyMatch(finding -> finding.rule().id().equals(rule)
                        && finding.line() == at.evidence().line()
                        && finding.quote().equals(cut(at.evidence().quote())));
    }

    List<CheckFinding> all() {
        List<CheckFinding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(CheckFinding::line));
        return sorted;
    }

    List<Unchecked> unchecked() {
        return unchecked;
    }

    private static String cut(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE);
    }
}
