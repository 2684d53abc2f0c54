package vn.cancu.api;

/** No unit or component has this key. */
final class NoSuchEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchEntryException(String message) {
        super(message);
    }
}
