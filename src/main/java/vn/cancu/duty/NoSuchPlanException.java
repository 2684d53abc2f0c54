package vn.cancu.duty;

import java.util.List;

/** What was named is no plan whose text is held, or several are. What to do about it the edges say, each in its way. */
public final class NoSuchPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String named;
    private final transient List<String> candidates;

    NoSuchPlanException(String named, List<String> candidates) {
        super(
                candidates.isEmpty()
                        ? "Kho chưa có toàn văn của văn bản “" + named + "”."
                        : "Có nhiều văn bản là “" + named + "”; hãy chọn một mã: " + String.join("; ", candidates));
        this.named = named;
        this.candidates = List.copyOf(candidates);
    }

    /** The key or symbol that was asked for. */
    public String named() {
        return named;
    }

    /** Keys of the documents that it may be. */
    public List<String> candidates() {
        return candidates;
    }
}
