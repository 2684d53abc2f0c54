package vn.cancu.catalogue;

/** A file of {@code data/} is missing or broken; the message names the file and the row. */
public final class CatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CatalogueException(String message) {
        super(message);
    }
}
