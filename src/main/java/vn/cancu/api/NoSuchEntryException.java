package vn.cancu.api;

/** No unit or component has this key. */
final class NoSuchEntryException extends ToldException {
    private static final long serialVersionUID = 1L;

    NoSuchEntryException(String kind, String key) {
        super(kind, key);
    }
}
