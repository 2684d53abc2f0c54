package vn.cancu.comparison;

import java.util.List;

/** What was named is no plan that can be compared, or several are. What to do about it the edges say, each in its way. */
public final class NoSuchPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String named;
    private final transient List<String> candidates;

    public enum Reason {
        /** No document of that name has its text in the collection. */
        UNHELD,
        /** Several documents have that symbol. */
        SEVERAL,
        /** The text is held, but nothing tells which components it carries out. */
        NO_COMPONENTS
    }

    NoSuchPlanException(Reason reason, String named, List<String> candidates) {
        super(reason + ": " + named);
        this.reason = reason;
        this.named = named;
        this.candidates = List.copyOf(candidates);
    }

    public Reason reason() {
        return reason;
    }

    /** The key or symbol that was asked for. */
    public String named() {
        return named;
    }

    /** Keys of the documents that it may be, the first of them. */
    public List<String> candidates() {
        return candidates;
    }
}
