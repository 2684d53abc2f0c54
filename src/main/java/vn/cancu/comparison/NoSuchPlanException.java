package vn.cancu.comparison;

/** What was named is no document, or several; the message says which and what to do. */
public final class NoSuchPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchPlanException(String message) {
        super(message);
    }
}
