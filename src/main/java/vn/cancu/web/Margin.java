package vn.cancu.web;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cancu.authority.DocumentFacts;
import vn.cancu.document.ReadDocument;

/** The way between a line and what was read in it: facts lead to their line, the line leads back to the first of them. */
final class Margin {
    private final Set<Integer> lines;
    private final Set<Integer> named = new HashSet<>();

    private Margin(Set<Integer> lines) {
        this.lines = lines;
    }

    static Margin of(DocumentFacts facts, ReadDocument read) {
        Set<Integer> lines = new TreeSet<>();
        read.findings().forEach(row -> lines.add(row.line()));
        facts.mentions().forEach(row -> lines.add(row.evidence().line()));
        facts.items().forEach(row -> lines.add(row.evidence().line()));
        read.allocations().forEach(row -> lines.add(row.evidence().line()));
        read.duties().forEach(row -> lines.add(row.evidence().line()));
        read.deadlines().forEach(row -> lines.add(row.evidence().line()));
        return new Margin(lines);
    }

    /** Whether something was read in a line. */
    public boolean holds(int line) {
        return lines.contains(line);
    }

    /** The name that a line leads back to, for the first fact of it that is drawn; null for the others. */
    public @Nullable String name(int line) {
        return named.add(line) ? "f" + line : null;
    }

    /** Where a fact's line is: on this page of the text, else on its own. */
    public String line(MarkedText text, String key, int line) {
        boolean here = text.rows().getFirst().line() <= line
                && line <= text.rows().getLast().line();
        return here ? "#d" + line : Addresses.line(key, line);
    }
}
